package org.spiegelboek.backup;

import java.nio.file.Path;

/** A backup that lies somewhere, and what it says of itself. */
public record Backup(Path file, Manifest manifest) {}

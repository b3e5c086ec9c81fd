package org.spiegelboek.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.store.AtomicFile;

/** Writes the file that somebody asked for, or says why not. */
final class Written {

  private Written() {}

  static void write(Path target, byte[] content, boolean force, Messages messages) {
    try {
      AtomicFile.write(target, content, force);
    } catch (FileAlreadyExistsException e) {
      throw new CommandException(Exit.CANNOT_WRITE, messages.format("cli.error.force", target));
    } catch (IOException e) {
      throw new CommandException(
          Exit.CANNOT_WRITE, messages.format("cli.error.unwritable", target));
    }
  }
}

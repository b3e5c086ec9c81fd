package org.spiegelboek.cli;

import org.jspecify.annotations.Nullable;
import org.spiegelboek.i18n.Language;
import picocli.CommandLine.Option;

/** Options that every command has. */
final class GeneralOptions {

  @Option(names = "--language", paramLabel = "nl|en|pt|lv", descriptionKey = "cli.option.language")
  private @Nullable Language language;

  @Option(names = "--debug", descriptionKey = "cli.option.debug")
  private boolean debug;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "cli.option.help")
  private boolean help;

  boolean debug() {
    return debug;
  }
}

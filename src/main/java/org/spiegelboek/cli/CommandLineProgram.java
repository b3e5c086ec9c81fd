package org.spiegelboek.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.i18n.Language;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.settings.SettingsFile;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The program without a window. Commands do what the screens do, through the same classes; errors
 * are one or a few sentences in the user's language.
 */
public final class CommandLineProgram {

  private final Terminal terminal;
  private final @Nullable ToIntFunction<Path> tour;

  CommandLineProgram(Terminal terminal, @Nullable ToIntFunction<Path> tour) {
    this.terminal = terminal;
    this.tour = tour;
  }

  /** All commands by name, and a picture of the program where no command is given. */
  @Command(name = "spiegelboek")
  static final class Root implements Runnable {

    @Mixin private GeneralOptions general;

    private final Terminal terminal;
    private final Messages messages;

    Root(Terminal terminal, Messages messages) {
      this.terminal = terminal;
      this.messages = messages;
    }

    @Override
    public void run() {
      throw new CommandException(Exit.USAGE, messages.text("cli.error.nocommand"));
    }
  }

  /** Runs one command, without a tour among them. */
  public static int run(String... args) {
    return new CommandLineProgram(Terminal.ofProcess(), null).execute(args);
  }

  /**
   * Runs one command.
   *
   * @param args as given to the program
   * @param tour plays a first visit into a folder and returns an exit code
   * @return the exit code, 0 to 7
   */
  public static int run(String[] args, ToIntFunction<Path> tour) {
    return new CommandLineProgram(Terminal.ofProcess(), tour).execute(args);
  }

  int execute(String... args) {
    Language language = asked(args).orElseGet(() -> SettingsFile.ofUser().load().language());
    Messages messages = new Messages(language, SettingsFile.ofUser().instrument());
    Failures failures = new Failures(terminal, messages);
    CommandLine line = commands(messages);
    line.setParameterExceptionHandler((e, given) -> tellUsage(e, messages));
    line.setExecutionExceptionHandler(
        (e, command, given) -> failures.tell(e, Arrays.asList(args).contains("--debug")));
    return line.execute(args);
  }

  private CommandLine commands(Messages messages) {
    CommandLine line =
        new CommandLine(new Root(terminal, messages))
            .addSubcommand(new NewCommand(terminal, messages))
            .addSubcommand(new SampleCommand(terminal, messages))
            .addSubcommand(new ImportCommand(terminal, messages))
            .addSubcommand(new ExportCommand(terminal, messages))
            .addSubcommand(new CardCommand(terminal, messages))
            .addSubcommand(RoundCommand.of(terminal, messages))
            .addSubcommand(new SearchCommand(terminal, messages))
            .addSubcommand(new VerifyCommand(terminal, messages))
            .addSubcommand(new BackupCommand(terminal, messages))
            .addSubcommand(new RestoreCommand(terminal, messages))
            .addSubcommand(new MergeCommand(terminal, messages))
            .addSubcommand(new ExchangeCommand(terminal, messages))
            .addSubcommand(new SalvageCommand(terminal, messages))
            .addSubcommand(new PassphraseCommand(terminal, messages))
            .addSubcommand(new RecoverCommand(terminal, messages));
    if (tour != null) {
      line.addSubcommand(new TourCommand(tour));
    }
    // A query may begin with an @.
    line.setExpandAtFiles(false);
    line.setResourceBundle(messages.bundle());
    line.registerConverter(
        Language.class,
        code ->
            Language.find(code)
                .orElseThrow(() -> new CommandLine.TypeConversionException("no such language")));
    line.getCommandSpec().usageMessage().description(messages.text("cli.command.program"));
    describe(line, "cli.command.", messages);
    line.setOut(terminal.outWriter());
    line.setErr(terminal.errWriter());
    return line;
  }

  private static void describe(CommandLine line, String prefix, Messages messages) {
    line.getSubcommands()
        .forEach(
            (name, command) -> {
              String key = prefix + name;
              command.getCommandSpec().usageMessage().description(messages.text(key));
              describe(command, key + ".", messages);
            });
  }

  private int tellUsage(ParameterException e, Messages messages) {
    CommandLine command = e.getCommandLine();
    String sentence =
        switch (e) {
          case MissingParameterException missing ->
              messages.format("cli.error.lacking", missing.getMissing().getFirst().paramLabel());
          case UnmatchedArgumentException unknown ->
              messages.format("cli.error.unknown", unknown.getUnmatched().getFirst());
          default ->
              e.getArgSpec() == null
                  ? messages.text("cli.error.usage")
                  : messages.format("cli.error.value", label(e), String.valueOf(e.getValue()));
        };
    terminal.complain(sentence);
    terminal.complain(
        command.getUsageMessage(CommandLine.Help.Ansi.OFF).lines().findFirst().orElse(""));
    return Exit.USAGE.code();
  }

  private static String label(ParameterException e) {
    return e.getArgSpec() instanceof CommandLine.Model.OptionSpec option
        ? option.longestName()
        : e.getArgSpec().paramLabel();
  }

  /** The language asked for, found before the rest is understood, as errors are said in it. */
  private static Optional<Language> asked(String... args) {
    Iterator<String> rest = Arrays.asList(args).iterator();
    while (rest.hasNext()) {
      String arg = rest.next();
      if (arg.equals("--language") && rest.hasNext()) {
        return Language.find(rest.next());
      } else if (arg.startsWith("--language=")) {
        return Language.find(arg.substring("--language=".length()));
      }
    }
    return Optional.empty();
  }
}

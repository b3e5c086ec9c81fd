package org.spiegelboek.app;

import javafx.application.Application;
import org.spiegelboek.cli.CommandLineProgram;
import org.spiegelboek.i18n.Language;
import org.spiegelboek.i18n.Messages;

/** The program: with arguments the command line, without them the window. */
public final class Spiegelboek {

  private Spiegelboek() {}

  public static void main(String[] args) {
    Log.start();
    if (args.length > 0) {
      System.exit(CommandLineProgram.run(args, Tour::play));
    }
    if (!Display.isThere()) {
      System.err.println(new Messages(Language.ofSystem()).text("app.nodisplay"));
      System.exit(1);
    }
    Application.launch(Window.class, args);
  }
}

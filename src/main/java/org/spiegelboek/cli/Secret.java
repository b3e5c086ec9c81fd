package org.spiegelboek.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.i18n.Messages;

/** The passphrase, from a file or a prompt; wiped when closed. */
final class Secret implements AutoCloseable {

  private final char[] typed;

  private Secret(char[] typed) {
    this.typed = typed;
  }

  char[] typed() {
    return typed;
  }

  /**
   * @param file whose text it is but for one line end; null to ask
   * @param fresh whether it is a new one, which is then asked for twice
   */
  static Secret get(@Nullable Path file, boolean fresh, Terminal terminal, Messages messages) {
    return get(file, fresh, "cli.prompt.passphrase", terminal, messages);
  }

  /** The one that is to hold from now on. */
  static Secret next(@Nullable Path file, Terminal terminal, Messages messages) {
    return get(file, true, "cli.prompt.next", terminal, messages);
  }

  private static Secret get(
      @Nullable Path file, boolean fresh, String question, Terminal terminal, Messages messages) {
    if (file != null) {
      return new Secret(read(file, messages));
    }
    char[] first = asked(terminal, messages, question);
    if (fresh) {
      char[] second = asked(terminal, messages, "cli.prompt.again");
      boolean same = Arrays.equals(first, second);
      Arrays.fill(second, '\0');
      if (!same) {
        Arrays.fill(first, '\0');
        throw new CommandException(Exit.FAILED, messages.text("cli.error.different"));
      }
    }
    return new Secret(first);
  }

  private static char[] asked(Terminal terminal, Messages messages, String question) {
    char[] typed = terminal.ask(messages.text(question));
    if (typed == null) {
      throw new CommandException(Exit.USAGE, messages.text("cli.error.noprompt"));
    }
    return typed;
  }

  private static char[] read(Path file, Messages messages) {
    byte[] bytes = new byte[0];
    try {
      bytes = Files.readAllBytes(file);
      CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      int end = text.limit();
      if (end > 0 && text.get(end - 1) == '\n') {
        end--;
        if (end > 0 && text.get(end - 1) == '\r') {
          end--;
        }
      }
      char[] typed = new char[end];
      text.get(typed);
      Arrays.fill(text.array(), '\0');
      return typed;
    } catch (CharacterCodingException e) {
      throw new CommandException(
          Exit.FAILED, messages.format("cli.error.passphrasefile.encoding", file));
    } catch (IOException e) {
      throw new CommandException(Exit.FAILED, messages.format("cli.error.passphrasefile", file));
    } finally {
      Arrays.fill(bytes, (byte) 0);
    }
  }

  @Override
  public void close() {
    Arrays.fill(typed, '\0');
  }
}

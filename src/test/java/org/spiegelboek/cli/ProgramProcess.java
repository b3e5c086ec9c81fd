package org.spiegelboek.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.sqlite.util.OSInfo;

/** The program as a process of its own, with a temporary folder and a home of its own. */
public final class ProgramProcess {

  public static final String MAIN = "org.spiegelboek.app.Spiegelboek";

  private final Path folder;
  private final List<String> options = new ArrayList<>();
  private final List<String> before = new ArrayList<>();
  private final Map<String, String> environment = new HashMap<>();

  public ProgramProcess(Path folder) throws IOException {
    this.folder = folder;
    Files.createDirectories(temporary());
    options.add("-Djava.io.tmpdir=" + temporary());
    options.add("-Dspiegelboek.home=" + home());
    options.add("--enable-native-access=javafx.graphics,org.xerial.sqlitejdbc");
  }

  /** How a run ended. */
  public record Ended(int code, String out, String err) {}

  public Path temporary() {
    return folder.resolve("tmp");
  }

  public Path home() {
    return folder.resolve("home");
  }

  public ProgramProcess with(String option) {
    options.add(option);
    return this;
  }

  /** No file that it writes may grow past so much; the native library lies there already. */
  public ProgramProcess limitedTo(int kibibytes) throws IOException {
    unpackLibrary();
    options.add("-XX:-UsePerfData");
    // POSIX counts in blocks of 512 bytes.
    before.addAll(List.of("sh", "-c", "ulimit -f " + 2 * kibibytes + "; exec \"$@\"", "sh"));
    return this;
  }

  /** On a disk that fails when the test says so; its home lies there, the native library not. */
  public ProgramProcess on(FailingWrites writes) throws IOException {
    unpackLibrary();
    environment.putAll(writes.environment());
    return with("-Dspiegelboek.home=" + writes.disk().resolve("home"));
  }

  private void unpackLibrary() throws IOException {
    String library = System.mapLibraryName("sqlitejdbc");
    String path = "/org/sqlite/native/" + OSInfo.getNativeLibFolderPathForCurrentOS();
    try (InputStream in =
        Objects.requireNonNull(OSInfo.class.getResourceAsStream(path + "/" + library))) {
      Files.copy(in, folder.resolve(library), StandardCopyOption.REPLACE_EXISTING);
    }
    options.add("-Dorg.sqlite.lib.path=" + folder);
    options.add("-Dorg.sqlite.lib.name=" + library);
  }

  /** Its window is drawn in memory, and the virtual machine is a small one that starts soon. */
  public ProgramProcess withoutDisplay() {
    options.addAll(
        List.of(
            "-Dglass.platform=Headless",
            "-Dprism.order=sw",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xms192m",
            "-Xmn128m",
            "-Xmx256m",
            "--add-exports",
            "javafx.base/com.sun.javafx.event=org.controlsfx.controls"));
    return this;
  }

  /** Starts a main class of the program or of its tests. */
  public Process start(String mainClass, Object... args) throws IOException {
    List<String> command = new ArrayList<>(before);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.add("--module-path");
    command.add(System.getProperty("jdk.module.path"));
    command.add("--patch-module");
    command.add("org.spiegelboek=" + Path.of("target", "test-classes").toAbsolutePath());
    command.add("-m");
    command.add("org.spiegelboek/" + mainClass);
    for (Object arg : args) {
      command.add(arg.toString());
    }
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().keySet().removeIf(name -> name.matches("DISPLAY|WAYLAND.*|LC_.*|LANG"));
    builder.environment().put("TMPDIR", temporary().toString());
    builder.environment().put("SQLITE_TMPDIR", temporary().toString());
    builder.environment().putAll(environment);
    builder.redirectError(folder.resolve("err").toFile());
    return builder.start();
  }

  public Ended run(Object... args) throws IOException, InterruptedException {
    Process process = start(MAIN, args);
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IllegalStateException("The program does not end");
    }
    return new Ended(process.exitValue(), out, Files.readString(folder.resolve("err")));
  }
}

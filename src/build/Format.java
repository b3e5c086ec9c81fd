import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;

/**
 * Formats every Java file under the given folder with google-java-format, or only checks them. Run
 * by the build on the project's own JDK, because a formatter that runs inside Maven's JVM cannot
 * read newer syntax (see src/docs/decisions/0003-formatting.md).
 */
class Format {
  static void main(String[] args) throws IOException {
    boolean check = args[0].equals("check");
    List<String> arguments = new ArrayList<>();
    if (check) {
      arguments.addAll(List.of("--dry-run", "--set-exit-if-changed"));
    } else {
      arguments.add("--replace");
    }
    try (var files = Files.walk(Path.of(args[1]))) {
      files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.endsWith("module-info.java"))
          .map(Path::toString)
          .sorted()
          .forEach(arguments::add);
    }
    ToolProvider formatter = ToolProvider.findFirst("google-java-format").orElseThrow();
    int result = formatter.run(System.out, System.err, arguments.toArray(String[]::new));
    if (check && result != 0) {
      System.err.println(
          "The files above are not formatted. Format them with: mvn -Pformat process-sources");
    }
    System.exit(result);
  }
}

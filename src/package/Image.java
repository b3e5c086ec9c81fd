import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.attribute.ModuleAttribute;
import java.lang.classfile.attribute.ModuleRequireInfo;
import java.lang.constant.ModuleDesc;
import java.lang.constant.PackageDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Makes the self-contained program: its own runtime without network modules, the SQLite library
 * unpacked beside it, and an ahead-of-time cache from one training run. Arguments: folder of all
 * jars, folder to work in, folder to put the program in, version, folder of the icons.
 */
class Image {

  private static final String NAME = "Spiegelboek";

  /** Modules that nothing in the program uses but that others ask for, or that open doors. */
  private static final Set<String> LEFT_OUT =
      Set.of(
          "java.net.http",
          "java.naming",
          "java.rmi",
          "java.sql.rowset",
          "java.management.rmi",
          "java.security.jgss",
          "jdk.attach",
          "jdk.httpserver",
          "jdk.jdwp.agent",
          "jdk.management.agent",
          "jdk.naming.dns",
          "jdk.net",
          "jdk.sctp",
          "javafx.media",
          "javafx.swing",
          "javafx.web");

  /** A module that a jar becomes which is none yet: it exports all its packages. */
  private record MadeModule(String name, List<String> requires) {}

  /** Jars without a descriptor, by the beginning of their names. */
  private static final Map<String, MadeModule> MADE_MODULES =
      Map.of(
          "directories-",
          new MadeModule("dev.dirs", List.of()),
          "pdfbox-io-",
          new MadeModule("org.apache.pdfbox.io", List.of("org.apache.commons.logging")),
          "fontbox-",
          new MadeModule(
              "org.apache.fontbox",
              List.of("org.apache.pdfbox.io", "org.apache.commons.logging", "java.desktop")),
          "pdfbox-3",
          new MadeModule(
              "org.apache.pdfbox",
              List.of(
                  "org.apache.pdfbox.io",
                  "org.apache.fontbox",
                  "org.apache.commons.logging",
                  "java.desktop",
                  "java.xml")));

  private final Path jars;
  private final Path work;
  private final Path destination;
  private final String version;
  private final Path icons;
  private final String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);

  private Image(String[] args) {
    this.jars = Path.of(args[0]);
    this.work = Path.of(args[1]).toAbsolutePath();
    this.destination = Path.of(args[2]).toAbsolutePath();
    this.version = args[3];
    this.icons = Path.of(args[4]);
  }

  static void main(String[] args) throws Exception {
    new Image(args).make();
  }

  private void make() throws IOException, InterruptedException {
    deleteAll(work);
    deleteAll(destination);
    Path modules = Files.createDirectories(work.resolve("modules"));
    Path natives = Files.createDirectories(work.resolve("native"));
    try (var files = Files.list(jars)) {
      for (Path jar : files.filter(file -> file.toString().endsWith(".jar")).sorted().toList()) {
        prepare(jar, modules.resolve(jar.getFileName()), natives);
      }
    }
    jpackage(modules, natives);
    Path app = parentOf(NAME + ".cfg");
    Path runtime = parentOf("modules").getParent();
    copyAll(natives, app.resolve("native"));
    checkModules(runtime);
    train(app);
    deleteAll(runtime.resolve("bin"));
  }

  /** Copies a jar as a module: with a descriptor of only what is used, without foreign natives. */
  private void prepare(Path from, Path to, Path natives) throws IOException {
    boolean isModule = false;
    Set<String> packages = new TreeSet<>();
    try (var in = new ZipInputStream(Files.newInputStream(from));
        var out = new ZipOutputStream(Files.newOutputStream(to))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        String name = entry.getName();
        if (name.matches("META-INF/.*\\.(SF|RSA|DSA|EC)") || entry.isDirectory()) {
          continue;
        }
        byte[] bytes = in.readAllBytes();
        if (name.startsWith("org/sqlite/native/")) {
          if (name.startsWith("org/sqlite/native/" + sqliteFolder() + "/")) {
            Files.write(natives.resolve(name.substring(name.lastIndexOf('/') + 1)), bytes);
          }
          continue;
        }
        if (name.endsWith("module-info.class")) {
          isModule = true;
          bytes = withoutLeftOut(bytes);
        }
        if (name.endsWith(".class") && name.contains("/") && !name.startsWith("META-INF/")) {
          packages.add(name.substring(0, name.lastIndexOf('/')).replace('/', '.'));
        }
        out.putNextEntry(new ZipEntry(name));
        out.write(bytes);
      }
      if (!isModule && !packages.isEmpty()) {
        out.putNextEntry(new ZipEntry("module-info.class"));
        out.write(newDescriptor(from, packages));
      }
    }
    if (packages.isEmpty()) {
      Files.delete(to); // OpenJFX has an empty jar beside the one of each system
    }
  }

  private String sqliteFolder() {
    String processor = System.getProperty("os.arch").replace("amd64", "x86_64");
    if (system.contains("win")) {
      return "Windows/" + processor;
    }
    return (system.contains("mac") ? "Mac/" : "Linux/") + processor;
  }

  private static byte[] withoutLeftOut(byte[] descriptor) {
    ClassFile classFile = ClassFile.of();
    ClassTransform drop =
        (builder, element) -> {
          if (element instanceof ModuleAttribute module) {
            List<ModuleRequireInfo> kept =
                module.requires().stream()
                    .filter(
                        requires -> !LEFT_OUT.contains(requires.requires().name().stringValue()))
                    .toList();
            builder.with(
                ModuleAttribute.of(
                    module.moduleName(),
                    module.moduleFlagsMask(),
                    module.moduleVersion().orElse(null),
                    kept,
                    module.exports(),
                    module.opens(),
                    module.uses(),
                    module.provides()));
          } else {
            builder.with(element);
          }
        };
    return classFile.transformClass(classFile.parse(descriptor), drop);
  }

  private static byte[] newDescriptor(Path jar, Set<String> packages) {
    String file = jar.getFileName().toString();
    MadeModule made =
        MADE_MODULES.entrySet().stream()
            .filter(entry -> file.startsWith(entry.getKey()))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        file + " is no module. Say in src/package/Image.java what it requires."));
    return ClassFile.of()
        .buildModule(
            ModuleAttribute.of(
                ModuleDesc.of(made.name),
                module -> {
                  module.requires(ModuleDesc.of("java.base"), ClassFile.ACC_MANDATED, null);
                  for (String required : made.requires) {
                    module.requires(ModuleDesc.of(required), 0, null);
                  }
                  for (String exported : packages) {
                    module.exports(PackageDesc.of(exported), 0);
                  }
                }));
  }

  private void jpackage(Path modules, Path natives) throws IOException {
    String library = onlyFile(natives).getFileName().toString();
    List<String> options = new ArrayList<>();
    options.addAll(List.of("--type", "app-image", "--name", NAME, "--vendor", NAME));
    options.addAll(List.of("--app-version", version, "--dest", destination.toString()));
    options.addAll(List.of("--temp", work.resolve("jpackage").toString()));
    options.addAll(List.of("--icon", icons.resolve(icon()).toString()));
    options.addAll(List.of("--module-path", modules.toString()));
    options.addAll(List.of("--module", "org.spiegelboek/org.spiegelboek.app.Spiegelboek"));
    options.addAll(List.of("--add-modules", "org.kordamp.ikonli.feather,jdk.localedata"));
    // --strip-native-commands is left out: the training run needs bin/java.
    options.addAll(
        List.of(
            "--jlink-options",
            "--strip-debug --no-man-pages --no-header-files --compress=zip-6"
                + " --include-locales=en,nl,pt,lv"));
    for (String option :
        List.of(
            "--add-exports=javafx.base/com.sun.javafx.event=org.controlsfx.controls",
            "--enable-native-access=javafx.graphics,org.xerial.sqlitejdbc",
            "-Dorg.sqlite.lib.path=$APPDIR/native",
            "-Dorg.sqlite.lib.name=" + library,
            "-XX:+UseSerialGC",
            "-XX:+DisableAttachMechanism",
            "-XX:-UsePerfData",
            "-XX:-CreateCoredumpOnCrash")) {
      options.addAll(List.of("--java-options", option));
    }
    int result =
        ToolProvider.findFirst("jpackage")
            .orElseThrow()
            .run(System.out, System.err, options.toArray(String[]::new));
    if (result != 0) {
      throw new IllegalStateException("jpackage ended with " + result);
    }
  }

  private String icon() {
    return system.contains("win") ? "icon.ico" : system.contains("mac") ? "icon.icns" : "icon.png";
  }

  private void checkModules(Path runtime) throws IOException, InterruptedException {
    Process list =
        new ProcessBuilder(runtime.resolve("bin").resolve("java").toString(), "--list-modules")
            .redirectErrorStream(true)
            .start();
    List<String> names =
        list.inputReader().lines().map(line -> line.replaceFirst("@.*", "")).sorted().toList();
    list.waitFor();
    System.out.println("Modules: " + String.join(" ", names));
    List<String> wrong = names.stream().filter(LEFT_OUT::contains).toList();
    if (!wrong.isEmpty() || !names.contains("jdk.localedata")) {
      throw new IllegalStateException("The runtime must hold jdk.localedata and none of " + wrong);
    }
  }

  /**
   * Runs the program's tour of every screen once, headless, and lets the launcher use what the
   * virtual machine learned. The cache may be named in the launcher only afterwards: reading and
   * writing one at a time is an error.
   */
  private void train(Path app) throws IOException, InterruptedException {
    Path cache = app.resolve("app.aot");
    Path home = Files.createDirectories(work.resolve("training"));
    Path log = work.resolve("training.log");
    ProcessBuilder run =
        new ProcessBuilder(launcher().toString(), "tour", home.resolve("pictures").toString());
    run.environment()
        .put(
            "JAVA_TOOL_OPTIONS",
            "-Dglass.platform=Headless -Dprism.order=sw -Dspiegelboek.home="
                + home
                + " -XX:AOTCacheOutput="
                + cache);
    Process process = run.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    boolean ended = process.waitFor(5, TimeUnit.MINUTES);
    if (!ended || process.exitValue() != 0 || !Files.exists(cache)) {
      process.destroy();
      throw new IllegalStateException("The training run failed:\n" + Files.readString(log));
    }
    Files.writeString(
        app.resolve(NAME + ".cfg"),
        "java-options=-XX:AOTCache=$APPDIR/app.aot\n",
        StandardOpenOption.APPEND);
  }

  private Path launcher() throws IOException {
    Path root = destination.resolve(system.contains("mac") ? NAME + ".app" : NAME);
    if (system.contains("win")) {
      return root.resolve(NAME + ".exe");
    }
    return root.resolve(system.contains("mac") ? "Contents/MacOS" : "bin").resolve(NAME);
  }

  private Path parentOf(String file) throws IOException {
    try (var files = Files.walk(destination)) {
      return files
          .filter(path -> path.endsWith(file) && Files.isRegularFile(path))
          .findFirst()
          .orElseThrow()
          .getParent();
    }
  }

  private static Path onlyFile(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.findFirst().orElseThrow();
    }
  }

  private static void copyAll(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (var files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private static void deleteAll(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}

package org.spiegelboek.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the rules look at: the program's compiled classes and its source files, not the tests. */
final class MainCode {

  static final Path JAVA = Path.of("src/main/java");
  static final Path RESOURCES = Path.of("src/main/resources");
  static final String ROOT = "org.spiegelboek";

  /** Imported once for all rules. */
  static final JavaClasses CLASSES =
      new ClassFileImporter().importPath(Path.of("target", "classes"));

  private MainCode() {}

  /** The room a class lives in: the first part of its package below the root. */
  static String room(JavaClass type) {
    String name = type.getPackageName();
    if (!name.startsWith(ROOT + ".")) {
      return "";
    }
    String below = name.substring(ROOT.length() + 1);
    int dot = below.indexOf('.');
    return dot < 0 ? below : below.substring(0, dot);
  }

  static boolean isOurs(JavaClass type) {
    return type.getPackageName().startsWith(ROOT);
  }

  /** The outermost class, since a lambda or nested class follows the rules of its owner. */
  static JavaClass outermost(JavaClass type) {
    JavaClass outer = type;
    while (outer.getEnclosingClass().isPresent()) {
      outer = outer.getEnclosingClass().get();
    }
    return outer;
  }

  static List<Path> files(Path folder, String ending) {
    try (var files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> lines(Path file) {
    return text(file).lines().toList();
  }

  /** Every Java and FXML source as one text each. */
  static List<String> javaAndFxml() {
    List<String> texts = new ArrayList<>();
    files(JAVA, ".java").forEach(file -> texts.add(text(file)));
    files(RESOURCES, ".fxml").forEach(file -> texts.add(text(file)));
    return texts;
  }
}

package org.spiegelboek.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class NamesTest {

  private static final Pattern EMPTY_WORD =
      Pattern.compile(
          "(?:^|(?<=[a-z0-9]))(Manager|Helper|Utils?|Impl|Base|Abstract|Common|Service|DTO|Dto)"
              + "(?=[A-Z0-9]|$)");

  @Test
  void namesSayWhatAClassDoes() {
    Set<String> wrong = new TreeSet<>();
    for (JavaClass type : MainCode.CLASSES) {
      if (EMPTY_WORD.matcher(type.getSimpleName()).find()) {
        wrong.add(type.getName());
      }
    }
    assertThat(wrong)
        .as("a name says what a thing does for the user or the reader: find the verb it stands for")
        .isEmpty();
  }

  @Test
  void anInterfaceHasTwoImplementations() {
    Set<String> wrong = new TreeSet<>();
    for (JavaClass type : MainCode.CLASSES) {
      if (!type.isInterface()
          || type.isAnnotation()
          || type.getSimpleName().equals("package-info")
          || type.isAnnotatedWith(FunctionalInterface.class)) {
        continue;
      }
      long made = type.getAllSubclasses().stream().filter(sub -> !sub.isInterface()).count();
      if (made < 2) {
        wrong.add(type.getName() + " has " + made);
      }
    }
    assertThat(wrong)
        .as(
            "an interface with one implementation is that class: use it. One that lambdas implement"
                + " carries @FunctionalInterface")
        .isEmpty();
  }

  @Test
  void filesStayShort() {
    Set<String> wrong = new TreeSet<>();
    check(MainCode.files(MainCode.JAVA, ".java"), 300, wrong);
    check(MainCode.files(MainCode.RESOURCES, ".fxml"), 200, wrong);
    assertThat(wrong)
        .as("a class does one thing, a view shows one: split by what it does")
        .isEmpty();
  }

  private static void check(List<Path> files, int limit, Set<String> wrong) {
    for (Path file : files) {
      int lines = MainCode.lines(file).size();
      if (lines > limit) {
        wrong.add(file + ": " + lines + " lines, at most " + limit);
      }
    }
  }

  @Test
  void nothingIsLeftForLater() {
    Set<String> wrong = new TreeSet<>();
    Pattern later = Pattern.compile("\\b(TODO|FIXME|XXX|HACK)\\b|printStackTrace\\(");
    for (Path file : MainCode.files(MainCode.JAVA, ".java")) {
      if (later.matcher(MainCode.text(file)).find()) {
        wrong.add(file.toString());
      }
    }
    assertThat(wrong).as("finish it or leave it out").isEmpty();
  }
}

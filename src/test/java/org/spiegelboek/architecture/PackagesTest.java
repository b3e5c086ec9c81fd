package org.spiegelboek.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PackagesTest {

  private static final Set<String> EVERYONE_MAY_USE = Set.of("ui", "i18n", "store");

  private static final Set<String> RECORD_OWNERS =
      Set.of(
          "people",
          "session",
          "agreement",
          "mirror",
          "reflection",
          "journal",
          "team",
          "workbook",
          "history");

  private static final Map<String, Set<String>> ALLOWED = allowed();

  private static Map<String, Set<String>> allowed() {
    Map<String, Set<String>> edges = new HashMap<>();
    for (String feature :
        Set.of(
            "people",
            "agreement",
            "mirror",
            "reflection",
            "history",
            "settings",
            "spelling",
            "picture")) {
      edges.put(feature, EVERYONE_MAY_USE);
    }
    edges.put("session", more("people", "agreement", "reflection", "mirror", "paper"));
    edges.put("team", more("mirror", "paper"));
    edges.put("workbook", more("reflection"));
    edges.put("backup", more("vault", "settings"));
    edges.put("vault", more("settings"));
    for (String reader : Set.of("journal", "today", "search", "exchange")) {
      edges.put(reader, more(RECORD_OWNERS.toArray(String[]::new)));
    }
    edges.get("journal").addAll(Set.of("search", "spelling", "picture"));
    edges.get("exchange").addAll(Set.of("spelling", "picture"));
    edges.put("sync", more("exchange", "vault", "settings"));
    edges.put("ui", Set.of("i18n"));
    edges.put("paper", Set.of("i18n"));
    edges.put("i18n", Set.of());
    edges.put("store", Set.of());
    return edges;
  }

  private static Set<String> more(String... named) {
    Set<String> all = new HashSet<>(EVERYONE_MAY_USE);
    all.addAll(Set.of(named));
    return all;
  }

  @Test
  void packagesUseOnlyTheEdgesOfTheArchitecture() {
    Set<String> wrong = new TreeSet<>();
    for (JavaClass type : MainCode.CLASSES) {
      String from = MainCode.room(type);
      if (from.equals("app") || from.equals("cli") || from.isEmpty()) {
        continue;
      }
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        JavaClass target = dependency.getTargetClass();
        if (!MainCode.isOurs(target)) {
          continue;
        }
        String to = MainCode.room(target);
        if (!to.equals(from) && !ALLOWED.getOrDefault(from, Set.of()).contains(to)) {
          wrong.add(from + " -> " + to + ": " + dependency.getDescription());
        }
      }
    }
    assertThat(wrong)
        .as(
            "each room knows only the rooms it needs. Go elsewhere with ui.Navigation.go(Place), or"
                + " let app.Wiring hand in what is needed; a new edge wants a decision record")
        .isEmpty();
  }

  @Test
  void packagesFormNoCycles() {
    slices()
        .matching(MainCode.ROOT + ".(*)..")
        .should()
        .beFreeOfCycles()
        .because("a room that needs another one and is needed by it is one room or three")
        .check(MainCode.CLASSES);
  }

  @Test
  void everyPackageIsNullMarked() {
    Set<Path> missing = new TreeSet<>();
    for (Path file : MainCode.files(MainCode.JAVA, ".java")) {
      Path info = file.resolveSibling("package-info.java");
      if (file.endsWith("module-info.java")) {
        continue;
      }
      if (!Files.exists(info) || !MainCode.text(info).contains("@NullMarked")) {
        missing.add(info);
      }
    }
    assertThat(missing)
        .as("every package has a package-info.java with @NullMarked and one sentence on its task")
        .isEmpty();
  }
}

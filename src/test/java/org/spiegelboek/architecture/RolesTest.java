package org.spiegelboek.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class RolesTest {

  /**
   * Rooms whose records are no journal data: key slots with their cryptography, and the parts a
   * screen is handed.
   */
  private static final Set<String> NOT_DATA = Set.of("vault", "ui", "app", "cli");

  @Test
  void recordsHoldOnlyValues() {
    Set<String> wrong = new TreeSet<>();
    for (JavaClass type : MainCode.CLASSES) {
      if (!type.isRecord() || !isSeenElsewhere(type) || NOT_DATA.contains(MainCode.room(type))) {
        continue;
      }
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        if (!mayStandInRecord(target, type) && !isOfSameRoom(dependency)) {
          wrong.add(dependency.getDescription());
        }
      }
    }
    assertThat(wrong)
        .as(
            "one immutable record goes from the row to the screen and the file, so it depends on"
                + " java.., our own records and enums only. Put work in the class that does it")
        .isEmpty();
  }

  /** A record inside one room may hold a parser's nodes; one that travels may not. */
  private static boolean isSeenElsewhere(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC);
  }

  /** A call of a plain function next door, such as normalising a text. */
  private static boolean isOfSameRoom(Dependency dependency) {
    JavaClass target = dependency.getTargetClass();
    return target.getPackage().equals(dependency.getOriginClass().getPackage())
        && dependency.getDescription().contains(" calls method ")
        && !target.getSimpleName().matches(".*(Repository|Controller|ViewModel|Database|Sql)");
  }

  private static boolean mayStandInRecord(JavaClass target, JavaClass owner) {
    String name = target.getName();
    return target.isPrimitive()
        || (name.startsWith("java.") && !name.startsWith("java.sql."))
        || name.startsWith("org.jspecify.")
        || target.equals(owner)
        || (MainCode.isOurs(target)
            && (target.isRecord()
                || target.isEnum()
                || target.isAssignableTo(Exception.class)
                || name.equals("org.spiegelboek.store.Keyed")
                || isSealedOverRecords(target)
                || target.getEnclosingClass().map(owner::equals).orElse(false)));
  }

  private static boolean isSealedOverRecords(JavaClass target) {
    return target.isInterface()
        && target.reflect().isSealed()
        && target.getAllSubclasses().stream().allMatch(type -> type.isRecord() || type.isEnum());
  }

  @Test
  void sqlStaysInTheStoreAndInRepositories() {
    noClasses()
        .that(
            describe(
                "are neither in store nor in a *Repository",
                type ->
                    !MainCode.room(type).equals("store")
                        && !MainCode.outermost(type).getSimpleName().endsWith("Repository")))
        .should()
        .dependOnClassesThat(
            describe(
                "are in java.sql, but for SQLException",
                type ->
                    type.getPackageName().startsWith("java.sql")
                        && !type.getSimpleName().equals("SQLException")))
        .because("rows are turned into records in one place: give the repository a method for it")
        .check(MainCode.CLASSES);
  }

  @Test
  void theStoreKnowsNoScreen() {
    noClasses()
        .that()
        .resideInAnyPackage("org.spiegelboek.store..", "org.spiegelboek.i18n..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("javafx..")
        .because("records cross threads, properties never do; the command line has no screen")
        .check(MainCode.CLASSES);
  }

  @Test
  void viewModelsKnowNoSceneNoFilesAndNoSql() {
    noClasses()
        .that(describe("are view-models", RolesTest::isViewModel))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "javafx.scene..",
            "javafx.stage..",
            "javafx.fxml..",
            "java.io..",
            "java.nio.file..",
            "java.sql..",
            "org.controlsfx..",
            "org.kordamp..")
        .because(
            "a view-model is tested without a window: nodes belong to the controller, files and SQL"
                + " to a repository or a class of their own")
        .allowEmptyShould(true)
        .check(MainCode.CLASSES);
  }

  @Test
  void controllersNeverCallARepository() {
    noClasses()
        .that(
            describe(
                "are controllers",
                (JavaClass type) ->
                    MainCode.outermost(type).getSimpleName().endsWith("Controller")))
        .should()
        .accessTargetWhere(
            describe(
                "the owner is a repository",
                (JavaAccess<?> access) ->
                    access.getTargetOwner().getSimpleName().endsWith("Repository")))
        .because("a controller binds; its view-model reads and saves through ui.Background")
        .allowEmptyShould(true)
        .check(MainCode.CLASSES);
  }

  @Test
  void suffixesHaveOneMeaning() {
    Set<String> wrong = new TreeSet<>();
    DescribedPredicate<JavaClass> throwable = JavaClass.Predicates.assignableTo(Throwable.class);
    for (JavaClass type : MainCode.CLASSES) {
      String name = type.getSimpleName();
      if (name.endsWith("Exception") != throwable.test(type) && MainCode.isOurs(type)) {
        wrong.add(type.getName() + ": Exception is the suffix of exceptions and of nothing else");
      }
      if (type.isRecord() && name.matches(".*(Controller|ViewModel|Repository|Record|Entity)")) {
        wrong.add(type.getName() + ": records carry no suffix");
      }
    }
    assertThat(wrong).as("each suffix says one thing").isEmpty();
  }

  private static boolean isViewModel(JavaClass type) {
    return MainCode.outermost(type).getSimpleName().endsWith("ViewModel");
  }
}

package org.spiegelboek.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What the program may reach for: no network, no second toolkit, no threads of its own. */
class ReachTest {

  private static final Set<String> MAY_USE_THREADS =
      Set.of("org.spiegelboek.ui.Background", "org.spiegelboek.store.Database");

  private static final DescribedPredicate<JavaClass> OTHERS =
      describe(
          "are not ui.Background or store.Database",
          type -> !MAY_USE_THREADS.contains(MainCode.outermost(type).getName()));

  private static final Predicate<JavaClass> NOT_A_PICTURE =
      type -> !type.getName().equals("org.spiegelboek.paper.Picture");

  /** Reads files of pictures without drawing anything: JavaFX cannot look before it decodes. */
  private static final Predicate<JavaClass> NOT_SHRUNK =
      type -> !type.getName().equals("org.spiegelboek.picture.Shrunk");

  private static final Set<String> THREAD_STARTERS =
      Set.of(
          "<init>",
          "start",
          "ofPlatform",
          "ofVirtual",
          "startVirtualThread",
          "sleep",
          "parallelStream",
          "parallel",
          "runLater");

  @Test
  void threadsAreStartedInTwoPlacesOnly() {
    noClasses()
        .that(OTHERS)
        .should()
        .accessTargetWhere(
            describe(
                "starts or leaves a thread",
                (JavaAccess<?> access) -> {
                  String owner = access.getTargetOwner().getName();
                  return THREAD_STARTERS.contains(access.getName())
                      && (owner.equals("java.lang.Thread")
                          || owner.equals("javafx.application.Platform")
                          || owner.equals("java.util.Collection")
                          || owner.startsWith("java.util.stream."));
                }))
        .because("background().run(work, result -> …) leaves the JavaFX thread and comes back")
        .check(MainCode.CLASSES);
  }

  @Test
  void executorsLiveInTwoPlacesOnly() {
    noClasses()
        .that(OTHERS)
        .should()
        .dependOnClassesThat(
            describe(
                "are executors, timers or JavaFX tasks",
                type ->
                    type.getName()
                        .matches(
                            "javafx\\.concurrent\\..*|java\\.util\\.Timer(Task)?|java\\.util\\.concurrent\\.(Executors|.*ExecutorService|.*Executor(?<!\\.Executor)|.*Future.*|ForkJoin.*|StructuredTaskScope.*)")))
        .because("work runs through ui.Background or on the lane of store.Database, in order")
        .check(MainCode.CLASSES);
  }

  @Test
  void nothingReachesTheNetwork() {
    noClasses()
        .should()
        .dependOnClassesThat(
            describe(
                "speak to a network",
                type ->
                    type.getName()
                        .matches(
                            "java\\.net\\.(?!(URI|URL|URISyntaxException)$).*|javax\\.net\\..*|java\\.rmi\\..*|javax\\.naming\\..*|javax\\.management\\.remote\\..*|java\\.nio\\.channels\\..*(Socket|Network).*|javafx\\.scene\\.web\\..*|com\\.sun\\.net\\..*")))
        .because(
            "the book is offline by construction; java.net.URL stands for class resources only")
        .check(MainCode.CLASSES);
  }

  @Test
  void nothingOpensAnAddress() {
    noClasses()
        .should()
        .accessTargetWhere(
            describe(
                "opens an address",
                (JavaAccess<?> access) ->
                    access.getTargetOwner().getName().matches("java\\.net\\.(URL|URI)")
                        && access.getName().matches("openConnection|openStream|getContent")))
        .because("a class resource is read with getResourceAsStream")
        .check(MainCode.CLASSES);
  }

  @Test
  void thereIsOneToolkit() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.awt..", "javax.swing..", "javafx.embed..", "javax.imageio..")
        .because("the window is JavaFX alone; a second toolkit doubles start-up and shows windows")
        .check(
            MainCode.CLASSES.that(
                describe(
                    "are neither paper.Picture nor picture.Shrunk",
                    NOT_A_PICTURE.and(NOT_SHRUNK))));
  }

  @Test
  void aPictureOfPaperTakesNoMoreThanPixelsFromTheOtherToolkit() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "java.awt",
            "java.awt.event..",
            "java.awt.print..",
            "javax.swing..",
            "javafx.embed..",
            "javax.imageio..")
        .because("the renderer of PDFs hands over a BufferedImage; it is read pixel by pixel")
        .check(MainCode.CLASSES.that(describe("are not picture.Shrunk", NOT_SHRUNK)));
  }
}

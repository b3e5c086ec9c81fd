package org.spiegelboek.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.spiegelboek.agreement.Agreement;
import org.spiegelboek.agreement.AgreementRepository;
import org.spiegelboek.journal.Page;
import org.spiegelboek.journal.PageRepository;
import org.spiegelboek.store.Database;
import org.spiegelboek.store.Ids;

/** The index finds what a slow and simple search finds in the same texts, and nothing else. */
class SearchPropertyTest {

  private static final int TEXTS = 400;
  private static final int ALL = 1000;
  private static final LocalDateTime FIRST = LocalDateTime.of(2026, 9, 1, 8, 0);
  private static final List<String> PARTS =
      List.of(
          "reflectie",
          "zelf",
          "gesprek",
          "spiegel",
          "één",
          "Café",
          "ļoti",
          "ŠĶĒRŠĻI",
          "ação",
          "kĳken",
          "IJS",
          "ij",
          "oe",
          "de",
          "het",
          "ik",
          "straße",
          "Σίσυφος",
          "İstanbul",
          "ø",
          "мир",
          "日本語",
          "שלום",
          "e\u0301e\u0301n",
          "a",
          "1",
          "2026",
          "½",
          "😀",
          "\uE000",
          "tag");
  private static final List<String> SIGNS =
      List.of(
          " ", " ", " ", "\n", "-", ".", ", ", "\"", "'", "\u0301", "\u200D", ":", "*", "(", "_");
  private static final List<String> TAGS = List.of("klas", "Eerste week", "één", "kind:page");

  private static Path folder;
  private static Database database;
  private static SearchRepository search;
  private static final List<SlowSearch.Written> WRITTEN = new ArrayList<>();

  @BeforeContainer
  static void write() throws IOException {
    folder = Files.createTempDirectory("search");
    database = Database.open(folder.resolve("journal.db"), new byte[32]);
    search = new SearchRepository(database);
    Random chance = new Random(17);
    database.change(
        sql -> {
          for (int i = 0; i < TEXTS; i++) {
            String title = chance.nextInt(3) == 0 ? "" : text(chance, 3);
            if (i % 9 == 0) {
              agreement(title + "afspraak");
            } else {
              // Twice, so that what was there before must be gone again.
              String id = Ids.create();
              page(id, FIRST, "weg " + text(chance, 4), text(chance, 9), List.of("weg"));
              LocalDateTime at = FIRST.plusHours(chance.nextInt(2000));
              List<String> tags = List.of(TAGS.get(chance.nextInt(TAGS.size())));
              String body = text(chance, 1 + chance.nextInt(40));
              page(id, at, title, body, tags);
              WRITTEN.add(
                  new SlowSearch.Written(
                      id, at.toString(), title, body + "\n" + tags.getFirst(), "page", tags));
            }
          }
        });
  }

  @AfterContainer
  static void close() throws IOException {
    database.close();
    for (Path path : Files.list(folder).toList()) {
      Files.delete(path);
    }
    Files.delete(folder);
  }

  @Property(tries = 4000)
  void findsTheSameAsTheSlowSearch(@ForAll("queries") String typed) {
    Query query = Query.of(typed);
    List<String> expected = query.isEmpty() ? List.of() : SlowSearch.find(WRITTEN, query);
    assertThat(ids(search.list(query, ALL))).as(typed).isEqualTo(expected);
  }

  @Property(tries = 500)
  void rankingFindsTheSameInAnotherOrder(@ForAll("queries") String typed) {
    Query query = Query.of(typed);
    assertThat(ids(search.listRanked(query, LocalDate.of(2026, 12, 1), ALL)))
        .containsExactlyInAnyOrderElementsOf(ids(search.list(query, ALL)));
  }

  @Property(tries = 500)
  void whateverIsTypedFindsTheSame(@ForAll String typed) {
    findsTheSameAsTheSlowSearch(typed);
  }

  @Provide
  Arbitrary<String> queries() {
    Arbitrary<String> word = Arbitraries.of(PARTS);
    Arbitrary<String> piece =
        Combinators.combine(
                word, Arbitraries.integers().between(0, 3), Arbitraries.integers().between(0, 9))
            .as(
                (text, from, length) ->
                    text.substring(
                        Math.min(from, text.length() - 1),
                        Math.clamp(
                            from + length, Math.min(from, text.length() - 1) + 1, text.length())));
    Arbitrary<String> joined = Combinators.combine(word, word).as((one, other) -> one + other);
    Arbitrary<String> phrase =
        Combinators.combine(word, Arbitraries.of(SIGNS), word)
            .as((one, sign, other) -> '"' + one + sign + other + '"');
    Arbitrary<String> operator =
        Arbitraries.of(
            "tag:klas",
            "tag:\"eerste week\"",
            "label:ee",
            "kind:page",
            "kind:agreement",
            "before:2026-10",
            "after:2026-09-15",
            "on:2026-09",
            "on:5-9-2026",
            "tag:\"klas",
            "before:ooit",
            "kind:",
            "-kind:page",
            "-on:2026-10");
    Arbitrary<String> part = Arbitraries.oneOf(piece, piece, word, joined, phrase, operator);
    Arbitrary<String> signed =
        Combinators.combine(Arbitraries.of("", "", "", "-"), part).as((sign, text) -> sign + text);
    return Combinators.combine(signed.list().ofMinSize(1).ofMaxSize(3), Arbitraries.of(SIGNS))
        .as((parts, sign) -> String.join(sign.isBlank() ? sign : " " + sign, parts));
  }

  private static List<String> ids(List<Hit> hits) {
    return hits.stream().map(Hit::id).toList();
  }

  private static String text(Random chance, int parts) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < parts; i++) {
      text.append(PARTS.get(chance.nextInt(PARTS.size())));
      if (chance.nextInt(4) > 0) {
        text.append(SIGNS.get(chance.nextInt(SIGNS.size())));
      }
    }
    return text.toString();
  }

  private static void page(
      String id, LocalDateTime at, String title, String body, List<String> tags) {
    new PageRepository(database)
        .save(
            new Page(
                id,
                at,
                "free",
                title,
                List.of(new Page.Section("free", body)),
                List.of(),
                List.of(),
                tags,
                null,
                null,
                null));
  }

  private static void agreement(String what) {
    String id = Ids.create();
    new AgreementRepository(database)
        .save(
            new Agreement(
                id, what, null, null, null, null, null, null, null, null, null, null, null, null,
                null));
    WRITTEN.add(new SlowSearch.Written(id, "", what, "", "agreement", List.of()));
  }
}

package org.spiegelboek.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.spiegelboek.search.Query;
import org.spiegelboek.search.QuerySql;
import org.spiegelboek.store.Database;
import org.spiegelboek.store.Kind;

/** However much was written, the first lines of the list are read without sorting all of it. */
class NewestFirstTest {

  @TempDir Path folder;

  static List<Filter> filters() {
    return List.of(
        Filter.NONE,
        Filter.NONE.with(Facet.KIND, Kind.PAGE.key()),
        Filter.NONE.with(Facet.TAG, "klas"),
        Filter.NONE.withQuery("klas"),
        Filter.NONE.withQuery("kind:page"),
        Filter.NONE.withQuery("klas before:2026-01"));
  }

  @ParameterizedTest
  @MethodSource("filters")
  void nothingIsSorted(Filter filter) {
    try (Database database = Database.open(folder.resolve("journal.db"), new byte[32])) {
      List<String> steps =
          database.read(
              sql -> {
                QuerySql found = QuerySql.of(sql, Query.of(filter.query()));
                List<@Nullable Object> arguments = new ArrayList<>(found.arguments());
                String where = JournalRepository.where(filter, found, arguments);
                arguments.add(JournalRepository.AT_ONCE);
                return sql.list(
                    "EXPLAIN QUERY PLAN " + JournalRepository.newestFirst(found, where),
                    row -> row.text("detail"),
                    arguments.toArray());
              });
      assertThat(steps).isNotEmpty().noneMatch(step -> step.contains("FOR ORDER BY"));
    }
  }
}

package org.spiegelboek.settings;

import java.util.Optional;
import org.spiegelboek.store.Database;
import org.spiegelboek.store.Meta;

/** The name that the user gave the journal. */
public final class BookNameRepository {

  private final Database database;

  public BookNameRepository(Database database) {
    this.database = database;
  }

  public Optional<String> find() {
    return database.read(sql -> Meta.find(sql, Meta.NAME));
  }

  public void save(String name) {
    database.change(sql -> Meta.put(sql, Meta.NAME, name));
  }
}

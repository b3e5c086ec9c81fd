package org.spiegelboek.exchange;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.spiegelboek.store.Kind;

/** One kind of record: to and from JSON, and to and from the journal. */
interface RecordJson<R> {

  Kind kind();

  /** Name of its list at the top level of a file. */
  String list();

  /** Reads and checks; with findings, the record is not to be used. */
  R read(Fields fields);

  /** All that is filled in, in the order of the format. */
  ObjectNode write(R record);

  Optional<R> find(String id);

  /** One after the other by id. */
  void each(Consumer<R> taker);

  void save(R record);

  void delete(String id, Instant at);
}

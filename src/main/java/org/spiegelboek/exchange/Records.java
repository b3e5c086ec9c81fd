package org.spiegelboek.exchange;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.agreement.AgreementRepository;
import org.spiegelboek.journal.PageRepository;
import org.spiegelboek.journal.TemplateRepository;
import org.spiegelboek.mirror.MirrorRepository;
import org.spiegelboek.people.PersonRepository;
import org.spiegelboek.reflection.AnswerRepository;
import org.spiegelboek.reflection.QuestionRepository;
import org.spiegelboek.session.SessionRepository;
import org.spiegelboek.spelling.SpellingRepository;
import org.spiegelboek.store.Database;
import org.spiegelboek.store.Kind;
import org.spiegelboek.team.RoundRepository;
import org.spiegelboek.workbook.ResourceRepository;

/** The kinds of record of one journal, each with its way to and from JSON. */
final class Records {

  private final List<RecordJson<?>> inOrder;
  private final Map<String, RecordJson<?>> byList;

  Records(Database database) {
    inOrder =
        List.of(
            new PersonJson(new PersonRepository(database)),
            new SessionJson(new SessionRepository(database)),
            new AgreementJson(new AgreementRepository(database)),
            new MirrorJson(new MirrorRepository(database)),
            new QuestionJson(new QuestionRepository(database)),
            new AnswerJson(new AnswerRepository(database)),
            new PageJson(new PageRepository(database), new SpellingRepository(database)),
            new RoundJson(new RoundRepository(database)),
            new ResourceJson(new ResourceRepository(database)),
            new TemplateJson(new TemplateRepository(database)));
    byList = inOrder.stream().collect(Collectors.toMap(RecordJson::list, Function.identity()));
  }

  /** All kinds in the order of the format. */
  List<RecordJson<?>> list() {
    return inOrder;
  }

  /** The kind with this name at the top level of a file, or null. */
  @Nullable RecordJson<?> find(String list) {
    return byList.get(list);
  }

  RecordJson<?> get(Kind kind) {
    return inOrder.stream().filter(json -> json.kind() == kind).findFirst().orElseThrow();
  }

  /** Names of all lists at the top level of a file. */
  Set<String> lists() {
    Set<String> lists = new TreeSet<>(byList.keySet());
    lists.add(RevisionJson.LIST);
    lists.add(DeletedJson.LIST);
    lists.add(PictureJson.LIST);
    lists.add(PictureJson.DELETED);
    lists.add(OwnWords.LIST);
    return lists;
  }
}

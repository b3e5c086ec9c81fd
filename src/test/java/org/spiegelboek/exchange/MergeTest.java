package org.spiegelboek.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class MergeTest {

  private static final String P1 = "\"019a0000-0000-7000-8000-000000000001\"";
  private static final String P2 = "\"019a0000-0000-7000-8000-000000000002\"";
  private static final String S1 = "\"019a0000-0000-7000-8000-000000000011\"";
  private static final String A1 = "\"019a0000-0000-7000-8000-000000000021\"";
  private static final String A2 = "\"019a0000-0000-7000-8000-000000000022\"";

  @TempDir Path folder;
  private JournalOnDisk here;
  private JournalOnDisk there;

  @BeforeEach
  void open() throws Exception {
    here = new JournalOnDisk(Files.createDirectory(folder.resolve("here")));
    there = new JournalOnDisk(Files.createDirectory(folder.resolve("there")));
  }

  @AfterEach
  void close() {
    here.close();
    there.close();
  }

  @Test
  void anEmptyJournalTakesOverNameLanguageAndIdAFilledOneKeepsItsOwn() {
    here.read(file("'journal':{'id':" + A1 + ",'name':'One','language':'lv'}"));
    assertThat(here.content().at("/journal/name").asText()).isEqualTo("One");
    here.read(file("'people':[" + person(P1, 1, "a") + "]"));
    here.read(file("'journal':{'id':" + A2 + ",'name':'Two','language':'pt'}"));
    assertThat(here.content().at("/journal/name").asText()).isEqualTo("One");
    assertThat(here.content().at("/journal/language").asText()).isEqualTo("lv");
  }

  @Test
  void theLaterVersionStaysAndTheTextOfTheEarlierOneBecomesAnEarlierText() {
    here.read(file("'people':[" + person(P1, 1, "old words") + "]"));
    ImportResult result = here.read(file("'people':[" + person(P1, 2, "new words") + "]"));
    assertThat(result).isEqualTo(new ImportResult(0, 1, 0, 0));
    assertThat(here.content().at("/people/0/note").asText()).isEqualTo("new words");
    JsonNode revision = here.content().at("/revisions/0");
    assertThat(revision.path("field").asText()).isEqualTo("note");
    assertThat(revision.path("text").asText()).isEqualTo("old words");
    assertThat(revision.path("at").asText()).isEqualTo("2026-01-01T00:00:00Z");
  }

  @Test
  void anEarlierVersionInTheFileLosesButItsTextIsKept() {
    here.read(file("'people':[" + person(P1, 2, "new words") + "]"));
    ImportResult result = here.read(file("'people':[" + person(P1, 1, "old words") + "]"));
    assertThat(result).isEqualTo(new ImportResult(0, 0, 1, 0));
    assertThat(here.content().at("/people/0/note").asText()).isEqualTo("new words");
    assertThat(here.content().at("/revisions/0/text").asText()).isEqualTo("old words");
  }

  @Test
  void linksAndSetsAreUnited() {
    String people = "'people':[" + person(P1, 1, "") + "," + person(P2, 1, "") + "]";
    String old = "'sessions':[{'id':%s,'personId':%s,'tags':['a','b'],'domains':['skill']%s}]";
    here.read(file(people + "," + old.formatted(S1, P1, at(1))));
    String later =
        "'sessions':[{'id':%s,'alsoPersonIds':[%s],'tags':['c','b'],'domains':['insight']%s}]";
    here.read(file(people + "," + later.formatted(S1, P2, at(2))));
    JsonNode session = here.content().at("/sessions/0");
    assertThat("\"" + session.path("personId").asText() + "\"").isEqualTo(P1);
    assertThat(session.path("alsoPersonIds")).hasSize(1);
    assertThat(session.path("tags").toString()).isEqualTo("[\"a\",\"b\",\"c\"]");
    assertThat(session.path("domains").toString()).isEqualTo("[\"insight\",\"skill\"]");
  }

  @Test
  void twoLaptopsThatTakeInEachOthersFilesComeToTheSame() {
    here.read(file("'people':[" + person(P1, 1, "mine") + "," + person(P2, 3, "mine") + "]"));
    there.read(
        file(
            "'people':["
                + person(P1, 1, "yours")
                + ","
                + person(P2, 2, "yours")
                + "],"
                + "'deleted':[{'kind':'page','id':"
                + A1
                + ",'at':'2026-01-01T00:00:00Z'}]"));
    String ours = here.write();
    here.read(there.write());
    there.read(ours);
    assertThat(here.content()).isEqualTo(there.content());
  }

  @Test
  void aDeletionTakesOutAnEarlierVersionAndItsLinks() {
    here.read(
        file(
            "'people':["
                + person(P1, 1, "")
                + "],'sessions':[{'id':"
                + S1
                + ",'personId':"
                + P1
                + at(1)
                + "}]"));
    ImportResult result =
        here.read(
            file("'deleted':[{'kind':'person','id':" + P1 + ",'at':'2026-01-02T00:00:00Z'}]"));
    assertThat(result).isEqualTo(new ImportResult(0, 0, 0, 1));
    assertThat(here.content().has("people")).isFalse();
    assertThat(here.content().at("/sessions/0").has("personId")).isFalse();
    assertThat(here.content().at("/deleted/0/kind").asText()).isEqualTo("person");
  }

  @Test
  void anAgreementOfADeletedRoundStaysWithoutIt() {
    here.read(
        file(
            "'rounds':[{'id':"
                + S1
                + at(1)
                + "}],'agreements':[{'id':"
                + P1
                + ",'what':'w','roundId':"
                + S1
                + at(1)
                + "}]"));
    assertThat(here.content().at("/agreements/0").has("roundId")).isTrue();
    here.read(file("'deleted':[{'kind':'round','id':" + S1 + ",'at':'2026-01-02T00:00:00Z'}]"));
    assertThat(here.content().at("/agreements/0/what").asText()).isEqualTo("w");
    assertThat(here.content().at("/agreements/0").has("roundId")).isFalse();
  }

  @Test
  void aLaterVersionOutlivesADeletion() {
    here.read(file("'people':[" + person(P1, 3, "") + "]"));
    here.read(file("'deleted':[{'kind':'person','id':" + P1 + ",'at':'2026-01-02T00:00:00Z'}]"));
    assertThat(here.content().path("people")).hasSize(1);
    assertThat(here.content().has("deleted")).isFalse();
  }

  @Test
  void whatWasDeletedHereDoesNotComeBackUnlessItWasChangedSince() {
    here.read(file("'deleted':[{'kind':'person','id':" + P1 + ",'at':'2026-01-02T00:00:00Z'}]"));
    String session = "'sessions':[{'id':" + S1 + ",'personId':" + P1 + at(1) + "}]";
    here.read(file("'people':[" + person(P1, 1, "") + "]," + session));
    assertThat(here.content().has("people")).isFalse();
    assertThat(here.content().at("/sessions/0").has("personId")).isFalse();
    here.read(file("'people':[" + person(P1, 3, "") + "]"));
    assertThat(here.content().path("people")).hasSize(1);
  }

  @Test
  void aRecordBothPresentAndDeletedInOneFileGoesByTheLater() {
    String deleted = "'deleted':[{'kind':'person','id':%s,'at':'2026-01-02T00:00:00Z'}]";
    here.read(file(deleted.formatted(P1) + ",'people':[" + person(P1, 1, "") + "]"));
    assertThat(here.content().has("people")).isFalse();
    there.read(file(deleted.formatted(P1) + ",'people':[" + person(P1, 3, "") + "]"));
    assertThat(there.content().path("people")).hasSize(1);
  }

  @Test
  void aLinkMayLeadToARecordOfTheJournal() {
    here.read(file("'people':[" + person(P1, 1, "") + "]"));
    here.read(file("'sessions':[{'id':" + S1 + ",'personId':" + P1 + "}]"));
    assertThat(here.content().at("/sessions/0").has("personId")).isTrue();
  }

  @Test
  void aCircleThatOnlyBothSidesMakeIsOpened() {
    String one = "'agreements':[{'id':%s,'what':'w'%s},{'id':%s,'what':'w','continues':%s%s}]";
    here.read(file(one.formatted(A1, at(1), A2, A1, at(1))));
    here.read(file(one.formatted(A2, at(1), A1, A2, at(2))));
    String merged = here.write();
    there.read(merged);
    assertThat(there.content()).isEqualTo(here.content());
  }

  @Test
  void unknownFieldsOfTheLaterVersionWinAndThoseOfTheOtherStay() {
    here.read(file("'people':[{'id':" + P1 + ",'name':'A','x':1,'y':1" + at(1) + "}]"));
    here.read(file("'people':[{'id':" + P1 + ",'name':'A','x':2,'z':2" + at(2) + "}]"));
    JsonNode person = here.content().at("/people/0");
    assertThat(person.path("x").asInt() + " " + person.path("y") + " " + person.path("z"))
        .isEqualTo("2 1 2");
  }

  @Test
  void theDayALineWasTalkedThroughGoesOutAndComesBack() {
    String lines = "[{'line':3,'discussed':true,'discussedOn':'2026-11-10','words':'blijft hier'}]";
    here.read(file("'people':[{'id':" + P1 + ",'name':'A','workingAgreement':" + lines + "}]"));
    there.read(here.write());
    assertThat(there.content().at("/people/0/workingAgreement/0/discussedOn").asText())
        .isEqualTo("2026-11-10");
    assertThat(there.content()).isEqualTo(here.content());
  }

  private static String file(String members) {
    return ("{'format':'spiegelboek-journal','version':1," + members + "}").replace('\'', '"');
  }

  private static String person(String id, int day, String note) {
    return "{'id':" + id + ",'name':'A','note':'" + note + "'" + at(day) + "}";
  }

  private static String at(int day) {
    return ",'changedAt':'2026-01-0" + day + "T00:00:00Z'";
  }
}

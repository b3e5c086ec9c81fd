package org.spiegelboek.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spiegelboek.i18n.Language;
import org.spiegelboek.i18n.Messages;

/** Every rule of the format, broken once. */
@Execution(ExecutionMode.CONCURRENT)
class RefusalTest {

  private static final Messages ENGLISH = new Messages(Language.EN);
  private static final String HEAD = "{\"format\":\"spiegelboek-journal\",\"version\":1,";

  @TempDir Path folder;
  private JournalOnDisk journal;

  @BeforeEach
  void open() {
    journal = new JournalOnDisk(folder);
    journal.read(JournalOnDisk.resource("ilze.json"));
  }

  @AfterEach
  void close() {
    journal.close();
  }

  /** Single quotes stand for double ones, U1 and U2 for two ids. */
  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'people':[{'id':U1}] | /people/0/name: is missing",
        "'people':[{'id':U1,'name':null}] | /people/0/name: is missing",
        "'people':[{'id':U1,'name':''}] | /people/0/name: is empty",
        "'people':[{'id':U1,'name':3}] | /people/0/name: is not a text",
        "'people':[{'name':'A'}] | /people/0/id: is missing",
        "'people':[{'id':'x','name':'A'}] | /people/0/id: is not an id of this kind",
        "'people':[7] | /people/0: is not an object",
        "'people':{'id':U1} | /people: is not a list",
        "'people':[P1,P1] | /people/1/id: is there twice",
        "'people':[],'people':[] | /people: is given twice",
        "'people':[{'id':U1,'name':'A','name':'B'}] | /people/0/name: is given twice",
        "'people':[{'id':U1,'name':'A','role':'boss'}] | /people/0/role: \"boss\" is not one of:"
            + " teacher, support, guide, staff, learner, parent, therapist, socialworker,"
            + " psychologist, pedagogue, partner, team",
        "'people':[{'id':U1,'name':'A','keepUntil':'2026-02-30'}] |"
            + " /people/0/keepUntil: is not an existing date such as 2026-11-24",
        "'people':[{'id':U1,'name':'A','changedAt':'2026-02-03T10:00:00'}] |"
            + " /people/0/changedAt: is not an existing instant such as 2026-11-24T18:12:00Z",
        "'people':[{'id':U1,'name':'A','changedAt':'2026-02-03T10:00:00.1234Z'}] |"
            + " /people/0/changedAt: is not an existing instant such as 2026-11-24T18:12:00Z",
        "'people':[{'id':U1,'name':'A','changedAt':'2026-02-03T24:00:00Z'}] |"
            + " /people/0/changedAt: is not an existing instant such as 2026-11-24T18:12:00Z",
        "'people':[{'id':U1,'name':'A','workingAgreement':[{'line':8}]}] |"
            + " /people/0/workingAgreement/0/line: 8 is not between 1 and 7",
        "'people':[{'id':U1,'name':'A','workingAgreement':[{'line':1},{'line':1.0}]}] |"
            + " /people/0/workingAgreement/1: is there twice",
        "'people':[{'id':U1,'name':'A','workingAgreement':[{'discussed':'yes','line':1}]}] |"
            + " /people/0/workingAgreement/0/discussed: is not true or false",
        "'people':[{'id':U1,'name':'A','workingAgreement':[{'line':1,'discussedOn':'2026-02-30'}]}]"
            + " | /people/0/workingAgreement/0/discussedOn: is not an existing date such as"
            + " 2026-11-24",
        "'sessions':[{'id':U1,'nowScale':14}] | /sessions/0/nowScale: 14 is not between 1 and 10",
        "'sessions':[{'id':U1,'nowScale':0}] | /sessions/0/nowScale: 0 is not between 1 and 10",
        "'sessions':[{'id':U1,'nowScale':5.5}] | /sessions/0/nowScale: 5.5 is not a whole number",
        "'sessions':[{'id':U1,'nowScale':'5'}] | /sessions/0/nowScale: is not a number",
        "'sessions':[{'id':U1,'nowScale':1e999}] |"
            + " /sessions/0/nowScale: 1E+999 is not between 1 and 10",
        "'sessions':[{'id':U1,'minutes':1441}] |"
            + " /sessions/0/minutes: 1441 is not between 0 and 1440",
        "'sessions':[{'id':U1,'startsAt':'2026-02-29T10:00'}] |"
            + " /sessions/0/startsAt: is not an existing moment such as 2026-11-25T10:20",
        "'sessions':[{'id':U1,'startsAt':'2026-02-03T10:00Z'}] |"
            + " /sessions/0/startsAt: is not an existing moment such as 2026-11-25T10:20",
        "'sessions':[{'id':U1,'personId':U2}] | /sessions/0/personId: leads to a record that is"
            + " neither in the file nor in the journal",
        "'sessions':[{'id':U1,'mirrorIds':[U2]}] | /sessions/0/mirrorIds/0: leads to a record"
            + " that is neither in the file nor in the journal",
        "'sessions':[{'id':U1,'mirrorIds':['x']}] |"
            + " /sessions/0/mirrorIds/0: is not an id of this kind",
        "'sessions':[{'id':U1,'tags':['a',1]}] | /sessions/0/tags/1: is not a text",
        "'sessions':[{'id':U1,'tags':'a'}] | /sessions/0/tags: is not a list",
        "'sessions':[{'id':U1,'withWhom':['aliens']}] | /sessions/0/withWhom/0: \"aliens\" is not"
            + " one of: learners, parents, colleagues, partners",
        "'sessions':[{'id':U1,'phases':[]}] | /sessions/0/phases: is not an object",
        "'sessions':[{'id':U1,'phases':{'goal':1}}] | /sessions/0/phases/goal: is not a text",
        "'sessions':[{'id':U1,'beliefs':[{'belief':'all'},{'belief':'all'}]}] |"
            + " /sessions/0/beliefs/1: is there twice",
        "'sessions':[{'id':U1,'beliefs':[{'line':'x'}]}] |"
            + " /sessions/0/beliefs/0/belief: is missing",
        "'agreements':[{'id':U1,'what':'w','continues':U1}] |"
            + " /agreements/0/continues: leads back to itself",
        "'mirrors':[{'id':U1}] | /mirrors/0/takenAt: is missing",
        "'mirrors':[{'id':U1,'takenAt':T,'marks':[{'trait':'H','perspective':'self'}]}] |"
            + " /mirrors/0/marks/0/trait: \"H\" is not one of: A, B, C, D, E, F, G",
        "'mirrors':[{'id':U1,'takenAt':T,'marks':[{'trait':'A','perspective':'self','mark':5,"
            + "'noView':true}]}] | /mirrors/0/marks/0/noView: has a mark and noView as well",
        "'mirrors':[{'id':U1,'takenAt':T,'marks':[{'trait':'A','perspective':'self'},"
            + "{'trait':'A','perspective':'self'}]}] | /mirrors/0/marks/1: is there twice",
        "'mirrors':[{'id':U1,'takenAt':T,'then':[{'mirrorId':U1,'trait':'A',"
            + "'perspective':'self','mark':3}]}] |"
            + " /mirrors/0/then/0/mirrorId: leads to a mirror that was not earlier",
        "'answers':[{'id':U1,'questionId':'six.7','questionText':'','language':'nl',"
            + "'answeredAt':T}] | /answers/0/questionId: is not an id of this kind",
        "'answers':[{'id':U1,'questionId':'six.1','questionText':'','language':'de',"
            + "'answeredAt':T}] | /answers/0/language: \"de\" is not one of: nl, en, pt, lv",
        "'answers':[{'id':U1,'questionId':U2,'questionText':'','language':'nl',"
            + "'answeredAt':T}] | /answers/0/questionId: leads to a record that is neither in the"
            + " file nor in the journal",
        "'pages':[{'id':U1,'date':T,'template':'own'}] |"
            + " /pages/0/template: is not an id of this kind",
        "'pages':[{'id':U1,'date':T,'template':U2}] | /pages/0/template: leads to a record that"
            + " is neither in the file nor in the journal",
        "'pages':[{'id':U1,'date':T,'sections':[{'key':'a'},{'key':'a'}]}] |"
            + " /pages/0/sections/1: is there twice",
        "'pages':[{'id':U1,'date':T,'title':'a\\u0000b'}] |"
            + " /pages/0/title: holds the character U+0000",
        "'pages':[{'id':U1,'date':T,'title':'a\\ud83d'}] |"
            + " /pages/0/title: holds half a character (a lone surrogate)",
        "'rounds':[{'id':U1,'minimum':4}] | /rounds/0/minimum: 4 is less than 5",
        "'rounds':[{'id':U1,'sheets':4,'dots':[D]}] |"
            + " /rounds/0/dots: is there while 4 of 5 sheets are in",
        "'rounds':[{'id':U1,'sheets':5,'dots':[D,D,D,D,D,D]}] |"
            + " /rounds/0/dots: has more marks for A self than the 5 sheets",
        "'rounds':[{'id':U1,'sheets':5,'dots':[{'trait':'A','perspective':'self'}]}] |"
            + " /rounds/0/dots/0/mark: has neither a mark nor noView",
        "'resources':[{'id':''}] | /resources/0/id: is not an id of this kind",
        "'templates':[{'id':U1}] | /templates/0/name: is missing",
        "'revisions':[{'field':'note','text':'x','at':'2026-01-01T00:00:00Z'}] |"
            + " /revisions/0/of: is missing",
        "'revisions':[{'of':{'kind':'page','id':U1},'field':'note','text':'x',"
            + "'at':'2026-01-01T00:00:00Z'}] | /revisions/0/of/id: leads to a record that is"
            + " neither in the file nor in the journal",
        "'deleted':[{'kind':'people','id':U1,'at':'2026-01-01T00:00:00Z'}] |"
            + " /deleted/0/kind: \"people\" is not one of: person, session, agreement, mirror,"
            + " question, answer, page, round, resource, template",
        "'journal':{'language':'de'} | /journal/language: \"de\" is not one of: nl, en, pt, lv",
        "'exportedAt':'now' |"
            + " /exportedAt: is not an existing instant such as 2026-11-24T18:12:00Z",
        "'x/y~z':[1,{'a':'\\udc00'}] |"
            + " /x~1y~0z/1/a: holds half a character (a lone surrogate)",
      })
  void oneBrokenRuleIsNamedWithItsPlace(String members, String finding) {
    assertThat(findings(HEAD + members(members) + "}")).containsExactly(finding);
  }

  private static String members(String text) {
    String u1 = "'019a0000-0000-7000-8000-000000000001'";
    return text.replace("P1", "{'id':U1,'name':'A'}")
        .replace("[D", "[{'trait':'A','perspective':'self','mark':1}")
        .replace(",D", ",{'trait':'A','perspective':'self','mark':1}")
        .replace("U1", u1)
        .replace("U2", u1.replace("01'", "02'"))
        .replace(":T", ":'2026-01-01T10:00'")
        .replace('\'', '"');
  }

  @Test
  void whatIsNoJournalIsSaidInOneLine() {
    assertThat(findings("{\"people\":[{\"x\":1}]}")).containsExactly("/format: is missing");
    assertThat(findings("{\"format\":\"other\",\"version\":1}"))
        .containsExactly("/format: is not \"spiegelboek-journal\"");
    assertThat(findings("[]")).containsExactly("/: is not an object");
    assertThat(findings("")).containsExactly("/: is not JSON (line 1, column 1)");
    assertThat(findings(HEAD + "\"people\":[{]}"))
        .containsExactly("/people/0: is not JSON (line 1, column 56)");
    assertThat(findings(HEAD + "\"people\":["))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("/people: is not JSON");
    assertThat(findings(HEAD + "\"app\":\"1\"} x")).hasSize(1);
    assertThat(findings("{\"format\":\"spiegelboek-journal\"}"))
        .containsExactly("/version: is missing");
    assertThat(findings("{\"format\":\"spiegelboek-journal\",\"version\":0}"))
        .containsExactly("/version: \"0\" is not one of: 1");
  }

  @Test
  void bytesThatAreNotUtf8AreRefused() {
    byte[] latin1 = (HEAD + "\"app\":\"é\"}").getBytes(StandardCharsets.ISO_8859_1);
    assertThat(findings(latin1)).hasSize(1).first().asString().endsWith("that are not UTF-8");
    byte[] overlong = (HEAD + "\"app\":\"À\u00af\"}").getBytes(StandardCharsets.ISO_8859_1);
    assertThat(findings(overlong)).hasSize(1).first().asString().endsWith("that are not UTF-8");
  }

  @Test
  void textsAreTakenUpToTheirLimit() {
    String page =
        HEAD
            + "\"pages\":[{\"id\":\"019a0000-0000-7000-8000-000000000001\","
            + "\"date\":\"2026-01-01T10:00\",\"sections\":[{\"key\":\"free\",\"text\":\"%s\"}]}]}";
    assertThat(findings(page.formatted("é".repeat((1 << 19) + 1))))
        .containsExactly("/pages/0/sections/0/text: is larger than what fits (1 MiB a text)");
    assertThat(findings(page.formatted("é".repeat(30_000_000))))
        .hasSize(1)
        .first()
        .asString()
        .contains("is larger than what fits");
    journal.read(page.formatted("é".repeat(1 << 19)));
    String name =
        HEAD
            + "\"people\":[{\"id\":\"019a0000-0000-7000-8000-000000000001\","
            + "\"name\":\"%s\"}]}";
    assertThat(findings(name.formatted("😀".repeat(201))))
        .containsExactly("/people/0/name: is longer than 200 characters");
    journal.read(name.formatted("😀".repeat(200)));
  }

  @Test
  void nestingIsTakenUpToSixtyFour() {
    journal.read(HEAD + "\"x\":" + "[".repeat(63) + "]".repeat(63) + "}");
    assertThat(findings(HEAD + "\"x\":" + "[".repeat(64) + "]".repeat(64) + "}"))
        .hasSize(1)
        .first()
        .asString()
        .endsWith("is nested deeper than 64");
    assertThat(findings(HEAD + "\"x\":" + "[".repeat(1_000_000))).hasSize(1);
  }

  @Test
  void twentyFindingsAreShownAtOnceFormsAndLinksTogether() {
    StringBuilder sessions = new StringBuilder("{\"nowScale\":11}");
    for (int i = 0; i < 30; i++) {
      sessions.append(
          ",{\"id\":\"019a0000-0000-7000-8000-0000000000%02d\",\"personId\":".formatted(i)
              + "\"019a0000-0000-7000-8000-000000000099\"}");
    }
    List<String> findings = findings(HEAD + "\"sessions\":[" + sessions + "]}");
    assertThat(findings).hasSize(20).startsWith("/sessions/0/id: is missing");
    assertThat(findings).element(2).asString().startsWith("/sessions/1/personId: leads to");
  }

  @Test
  void everyAgreementOnACircleIsNamedAndNoneBeside() {
    String ids = "019a0000-0000-7000-8000-00000000000%d";
    StringBuilder agreements = new StringBuilder();
    int[] continues = {1, 2, 1, 0};
    for (int i = 0; i < continues.length; i++) {
      agreements
          .append(i == 0 ? "{\"id\":\"" : ",{\"id\":\"")
          .append(ids.formatted(i))
          .append("\",\"what\":\"w\",\"continues\":\"")
          .append(ids.formatted(continues[i]))
          .append("\"}");
    }
    assertThat(findings(HEAD + "\"agreements\":[" + agreements + "]}"))
        .containsExactly(
            "/agreements/1/continues: leads back to itself",
            "/agreements/2/continues: leads back to itself");
  }

  @Test
  void aNewerVersionIsAFailureOfItsOwnWhereverItIsSaid() {
    for (String file :
        List.of(
            "{\"format\":\"spiegelboek-journal\",\"version\":2}",
            "{\"people\":[{\"x\":1}],\"version\":1.5,\"format\":\"spiegelboek-journal\"}")) {
      assertThat(refusal(file.getBytes(StandardCharsets.UTF_8)).reason())
          .isEqualTo(ImportException.Reason.NEWER);
    }
  }

  @Test
  void findingsAreSaidInEachLanguage() {
    ImportException refusal =
        refusal((HEAD + "\"sessions\":[{\"nowScale\":14}]}").getBytes(StandardCharsets.UTF_8));
    for (Language language : Language.values()) {
      assertThat(refusal.text(new Messages(language)).lines()).hasSize(3);
    }
  }

  private List<String> findings(String json) {
    return findings(json.getBytes(StandardCharsets.UTF_8));
  }

  private List<String> findings(byte[] json) {
    return refusal(json).findings().stream().map(finding -> finding.text(ENGLISH)).toList();
  }

  private ImportException refusal(byte[] json) {
    String before = journal.write();
    ImportException refusal = catchThrowableOfType(ImportException.class, () -> journal.read(json));
    assertThat(refusal).isNotNull();
    assertThat(journal.write()).isEqualTo(before);
    return refusal;
  }
}

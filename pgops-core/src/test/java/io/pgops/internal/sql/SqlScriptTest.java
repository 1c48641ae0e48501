package io.pgops.internal.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqlScriptTest {
  private static final List<String> WHOLE =
      List.of(
          "SELECT ';'",
          "SELECT 'it''s;'",
          "SELECT '\\'",
          "SELECT E'\\';'",
          "SELECT e'a\\\\'",
          "SELECT E'\\\\\\';--'",
          "SELECT E'a'\n 'b\\';'",
          "SELECT E'a'\n -- no'\n 'b\\';'",
          "SELECT U&'\\0441;' UESCAPE '!'",
          "SELECT U&\"d\\0061t;\"",
          "SELECT B'01', X'1F', N'a;'",
          "SELECT \"a;b\"\"c;'\"",
          "SELECT $$a;b'$$",
          "SELECT $_$a;$$;$__$;$_$",
          "SELECT $é1$;$e$;$é1$",
          "SELECT $a$;$b$;$A$;$a$",
          "SELECT $_$ends in $$_$",
          "SELECT $1, a$1, a$b$c",
          "SELECT a$$b, c$$d",
          "SELECT 1 /* ; */ + /* /* ; */ ; */ 2",
          "SELECT 1 -- ; '\n + 2",
          "SELECT 1 -- ; \"\r + 2",
          "SELECT 3 */*;*/ 4",
          "SELECT 3 -/*;*/- 4",
          "SELECT fooE'\\'",
          "SELECT 1E'\\';'",
          "CREATE RULE r AS ON INSERT TO t DO ALSO (DELETE FROM a; DELETE FROM b;)",
          "CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT 1; SELECT 2; END",
          "create or replace procedure p() begin /* x */ atomic insert into t values (1); end",
          "CREATE FUNCTION f(int) RETURNS int LANGUAGE sql BEGIN ATOMIC"
              + " SELECT CASE WHEN $1 > 0 THEN CASE $1 WHEN 1 THEN 2 END ELSE 3 END;\n"
              + " SELECT (CASE WHEN true THEN 1.END); END",
          "CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT 1 AS end; SELECT t.case, t . end"
              + " FROM t; END",
          "CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT \"end\", 'end', $$end$$; END",
          "CREATE FUNCTION f() RETURNS int BEGIN ATOMIC END",
          "CREATE FUNCTION f() RETURNS text LANGUAGE plpgsql AS $$BEGIN RETURN ';'; END$$",
          "CREATE FUNCTION begin(a int DEFAULT (1)) RETURNS int RETURN CASE WHEN a > 0 THEN 1 END",
          "CREATE TABLE atomic (begin int, atomic int, \"case\" int)",
          "BEGIN",
          "BEGIN ISOLATION LEVEL SERIALIZABLE",
          "SELECT begin atomic FROM t",
          "END",
          "SELECT a::text, b[1:2], c->>'x', d @> '{\";\"}' , e ? 'f'",
          "SELECT (1",
          "SELECT 1)",
          "-- leading\nSELECT 1",
          "/* leading; */ SELECT 1 /* trailing; */");

  @Test
  void aSemicolonEndsAStatement() {
    assertThat(SqlScript.split("SELECT 1; SELECT 2 ;\n SELECT 3"))
        .containsExactly("SELECT 1", "SELECT 2", "SELECT 3");
  }

  @Test
  void whereThereIsOnlySpaceAndCommentsThereIsNoStatement() {
    assertThat(SqlScript.split("")).isEmpty();
    assertThat(SqlScript.split(" ;;\n; -- nothing;\n ; /* ; */ ;")).isEmpty();
    assertThat(SqlScript.split("A;;B; -- end\n")).containsExactly("A", "B");
  }

  @Test
  void theTextOfAStatementStaysAsItIs() {
    String statement = "SELECT\t1 ,\r\n 'a  b'  -- c\n  , 2";
    assertThat(SqlScript.split(" \n" + statement + "\f;\n")).containsExactly(statement);
  }

  @Test
  void whatIsWholeIsNotSplit() {
    for (String statement : WHOLE) {
      assertThat(SqlScript.split(statement)).as(statement).containsExactly(statement);
    }
  }

  @Test
  void noStatementDisturbsTheNext() {
    Random random = new Random(6);
    for (int i = 0; i < 5_000; i++) {
      List<String> statements = new ArrayList<>();
      StringBuilder script = new StringBuilder();
      for (int j = random.nextInt(6); j >= 0; j--) {
        String statement = WHOLE.get(random.nextInt(WHOLE.size()));
        // An open parenthesis takes the rest of the script along, in psql as well.
        if (!statement.equals("SELECT (1")) {
          statements.add(statement);
          script.append(random.nextBoolean() ? "" : "\n").append(statement).append(";");
        }
      }
      assertThat(SqlScript.split(script.toString())).containsExactlyElementsOf(statements);
    }
  }

  @Test
  void aSemicolonInsideAnOpenParenthesisDoesNotEndAStatement() {
    assertThat(SqlScript.split("SELECT (1; SELECT 2")).containsExactly("SELECT (1; SELECT 2");
  }

  @Test
  void withoutStandardConformingStringsABackslashEscapesInEveryString() {
    String script = "SELECT 'a\\';b'; SELECT X'1\\'; SELECT B '\\';'";
    assertThat(SqlScript.split(script, false))
        .containsExactly("SELECT 'a\\';b'", "SELECT X'1\\'", "SELECT B '\\';'");
    assertThat(SqlScript.split("SELECT 'a\\'; SELECT 1")).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT 'a",
        "SELECT E'a\\'",
        "SELECT \"a",
        "SELECT $$a$",
        "SELECT $a$;$A$",
        "SELECT /* /* */",
        "SELECT 'a'\n'b",
      })
  void whatIsNotClosedIsRefused(String script) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SqlScript.split("SELECT 1; " + script))
        .withMessageContaining("not closed");
  }

  @Test
  void aCommandOfPsqlIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SqlScript.split("\\connect x\nSELECT 1;"))
        .withMessageContaining("position 0");
  }
}

package io.pgops.internal.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class AclStatementsTest {
  private static final String TABLE_DEFAULT = "own=arwdDxtm/own";

  @Test
  void nothingIsSaidAboutWhatDidNotChange() {
    assertThat(table(TABLE_DEFAULT)).isEmpty();
  }

  @Test
  void allStandsForEveryLetterOfTheKind() {
    assertThat(table(TABLE_DEFAULT, "bob=arwdDxtm/own"))
        .containsExactly("GRANT ALL ON TABLE s.t TO bob");
    assertThat(table(TABLE_DEFAULT, "bob=arwdDxt/own"))
        .containsExactly(
            "GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER ON TABLE s.t TO bob");
  }

  @Test
  void beforeVersion17AllDoesNotNeedMaintain() {
    AclChange change = change(List.of("own=arwdDxt/own"), "own=arwdDxt/own", "bob=arwdDxt/own");
    assertThat(AclStatements.diff(AclKind.TABLE, 16, "s.t", "own", change))
        .containsExactly("GRANT ALL ON TABLE s.t TO bob");
  }

  @Test
  void grantOptionsGetAStatementOfTheirOwn() {
    assertThat(table(TABLE_DEFAULT, "bob=a*rw/own"))
        .containsExactly(
            "GRANT SELECT, UPDATE ON TABLE s.t TO bob",
            "GRANT INSERT ON TABLE s.t TO bob WITH GRANT OPTION");
    assertThat(table(TABLE_DEFAULT, "carol=a*r*w*d*D*x*t*m*/own"))
        .containsExactly("GRANT ALL ON TABLE s.t TO carol WITH GRANT OPTION");
  }

  @Test
  void publicIsNeverQuotedAndOtherNamesAreWhenTheyHaveToBe() {
    assertThat(table(TABLE_DEFAULT, "=r/own", "\"we ird;--\"=r/own", "select=r/own", "123=r/own"))
        .containsExactly(
            "GRANT SELECT ON TABLE s.t TO PUBLIC",
            "GRANT SELECT ON TABLE s.t TO \"we ird;--\"",
            "GRANT SELECT ON TABLE s.t TO \"select\"",
            "GRANT SELECT ON TABLE s.t TO \"123\"");
  }

  @Test
  void whatTheOwnerTookFromItselfIsRevokedAndTheRestGranted() {
    assertThat(table("own=rwdDxt/own", "=arwdDxtm/own"))
        .containsExactly(
            "REVOKE ALL ON TABLE s.t FROM own",
            "GRANT SELECT, UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER ON TABLE s.t TO own",
            "GRANT ALL ON TABLE s.t TO PUBLIC");
  }

  @Test
  void anEmptyArrayMeansThatEverythingWasRevoked() {
    assertThat(table()).containsExactly("REVOKE ALL ON TABLE s.t FROM own");
    assertThat(
            AclStatements.diff(
                AclKind.FUNCTION, 18, "s.f()", "own", change(List.of("=X/own", "own=X/own"))))
        .containsExactlyInAnyOrder(
            "REVOKE ALL ON FUNCTION s.f() FROM PUBLIC", "REVOKE ALL ON FUNCTION s.f() FROM own");
  }

  @Test
  void theOwnersOwnGrantsComeFirst() {
    assertThat(table("=r/own", "bob=r/own", "own=r/own"))
        .containsExactly(
            "REVOKE ALL ON TABLE s.t FROM own",
            "GRANT SELECT ON TABLE s.t TO own",
            "GRANT SELECT ON TABLE s.t TO PUBLIC",
            "GRANT SELECT ON TABLE s.t TO bob");
  }

  @Test
  void aChainOfGrantorsIsGrantedByEachOfThem() {
    assertThat(table(TABLE_DEFAULT, "alice=r*/own", "bob=r*/alice", "carol=r/bob"))
        .containsExactly(
            "GRANT SELECT ON TABLE s.t TO alice WITH GRANT OPTION",
            "SET SESSION AUTHORIZATION alice",
            "GRANT SELECT ON TABLE s.t TO bob WITH GRANT OPTION",
            "RESET SESSION AUTHORIZATION",
            "SET SESSION AUTHORIZATION bob",
            "GRANT SELECT ON TABLE s.t TO carol",
            "RESET SESSION AUTHORIZATION");
  }

  @Test
  void aPrivilegeThatJoinedAnOlderEntryWaitsForItsGrantOption() {
    assertThat(table(TABLE_DEFAULT, "bob=r*/own", "alice=r*/bob", "carol=rw/alice", "alice=w*/own"))
        .containsExactly(
            "GRANT SELECT ON TABLE s.t TO bob WITH GRANT OPTION",
            "SET SESSION AUTHORIZATION bob",
            "GRANT SELECT ON TABLE s.t TO alice WITH GRANT OPTION",
            "RESET SESSION AUTHORIZATION",
            "SET SESSION AUTHORIZATION alice",
            "GRANT SELECT ON TABLE s.t TO carol",
            "RESET SESSION AUTHORIZATION",
            "GRANT UPDATE ON TABLE s.t TO alice WITH GRANT OPTION",
            "SET SESSION AUTHORIZATION alice",
            "GRANT UPDATE ON TABLE s.t TO carol",
            "RESET SESSION AUTHORIZATION");
  }

  @Test
  void aFormerGranteeThatBecameTheOwnerKeepsItsGrantOption() {
    List<String> base = List.of("bob=arwdDxtm/bob");
    AclChange change = change(base, "bob=arwdDxtm/bob", "alice=r*/bob", "bob=r*/alice");
    assertThat(AclStatements.diff(AclKind.TABLE, 18, "s.t", "bob", change))
        .containsExactly(
            "GRANT SELECT ON TABLE s.t TO alice WITH GRANT OPTION",
            "SET SESSION AUTHORIZATION alice",
            "GRANT SELECT ON TABLE s.t TO bob WITH GRANT OPTION",
            "RESET SESSION AUTHORIZATION");
  }

  @Test
  void revokingTakesDependentPrivilegesAlongAndGrantsThemAgain() {
    AclChange change =
        change(
            List.of(TABLE_DEFAULT, "alice=r*w/own", "bob=r/alice"),
            TABLE_DEFAULT,
            "alice=r*/own",
            "bob=r/alice");
    assertThat(AclStatements.diff(AclKind.TABLE, 18, "s.t", "own", change))
        .containsExactly(
            "REVOKE SELECT, UPDATE ON TABLE s.t FROM alice CASCADE",
            "GRANT SELECT ON TABLE s.t TO alice WITH GRANT OPTION",
            "SET SESSION AUTHORIZATION alice",
            "GRANT SELECT ON TABLE s.t TO bob",
            "RESET SESSION AUTHORIZATION");
  }

  @Test
  void whatAnotherRoleGrantedIsRevokedByThatRoleLastGrantedFirst() {
    AclChange change = change(List.of(TABLE_DEFAULT, "alice=r*/own", "bob=r/alice"), TABLE_DEFAULT);
    assertThat(AclStatements.diff(AclKind.TABLE, 18, "s.t", "own", change))
        .containsExactly(
            "SET SESSION AUTHORIZATION alice",
            "REVOKE SELECT ON TABLE s.t FROM bob",
            "RESET SESSION AUTHORIZATION",
            "REVOKE SELECT ON TABLE s.t FROM alice");
  }

  @Test
  void aColumnIsNamedBehindEachPrivilege() {
    assertThat(column("a", "bob=rw/own", "=ax/own"))
        .containsExactly(
            "GRANT SELECT(a), UPDATE(a) ON TABLE s.t TO bob",
            "GRANT INSERT(a), REFERENCES(a) ON TABLE s.t TO PUBLIC");
    assertThat(column("C d", "carol=a*r*w*x*/own"))
        .containsExactly("GRANT ALL(\"C d\") ON TABLE s.t TO carol WITH GRANT OPTION");
  }

  @Test
  void aGrantOptionOnTheTableHoldsForItsColumns() {
    AclChange table = change(List.of(TABLE_DEFAULT), TABLE_DEFAULT, "alice=r*/own");
    assertThat(
            AclStatements.columnDiff(18, "s.t", "a", "own", table, change(List.of(), "=r/alice")))
        .containsExactly(
            "SET SESSION AUTHORIZATION alice",
            "GRANT SELECT(a) ON TABLE s.t TO PUBLIC",
            "RESET SESSION AUTHORIZATION");
  }

  @Test
  void theOwnerGrantsForAGrantorThatLostItsOption() {
    assertThat(column("a", "=r/alice", "bob=rw*/alice", "carol=w/bob"))
        .containsExactly(
            "GRANT SELECT(a) ON TABLE s.t TO PUBLIC",
            "GRANT SELECT(a) ON TABLE s.t TO bob",
            "GRANT UPDATE(a) ON TABLE s.t TO bob WITH GRANT OPTION",
            "SET SESSION AUTHORIZATION bob",
            "GRANT UPDATE(a) ON TABLE s.t TO carol",
            "RESET SESSION AUTHORIZATION");
  }

  @Test
  void whatIsRevokedOnTheTableIsGrantedAgainOnItsColumns() {
    AclChange table = change(List.of(TABLE_DEFAULT, "=r/own"), TABLE_DEFAULT);
    AclChange column = change(List.of("=rw/own"), "=rw/own");
    assertThat(AclStatements.columnDiff(18, "s.t", "a", "own", table, column))
        .containsExactly(
            "REVOKE UPDATE(a) ON TABLE s.t FROM PUBLIC",
            "GRANT SELECT(a), UPDATE(a) ON TABLE s.t TO PUBLIC");
  }

  @Test
  void everyKindHasItsKeyword() {
    assertThat(one(AclKind.SEQUENCE, "bob=rwU/own")).isEqualTo("GRANT ALL ON SEQUENCE x TO bob");
    assertThat(one(AclKind.SEQUENCE, "bob=rU/own"))
        .isEqualTo("GRANT SELECT, USAGE ON SEQUENCE x TO bob");
    assertThat(one(AclKind.FUNCTION, "bob=X/own")).isEqualTo("GRANT ALL ON FUNCTION x TO bob");
    assertThat(one(AclKind.PROCEDURE, "bob=X/own")).isEqualTo("GRANT ALL ON PROCEDURE x TO bob");
    assertThat(one(AclKind.TYPE, "bob=U/own")).isEqualTo("GRANT ALL ON TYPE x TO bob");
    assertThat(one(AclKind.SCHEMA, "bob=C/own")).isEqualTo("GRANT CREATE ON SCHEMA x TO bob");
    assertThat(one(AclKind.DATABASE, "bob=Tc/own"))
        .isEqualTo("GRANT TEMPORARY, CONNECT ON DATABASE x TO bob");
    assertThat(one(AclKind.LANGUAGE, "bob=U/own")).isEqualTo("GRANT ALL ON LANGUAGE x TO bob");
    assertThat(one(AclKind.FOREIGN_DATA_WRAPPER, "bob=U/own"))
        .isEqualTo("GRANT ALL ON FOREIGN DATA WRAPPER x TO bob");
    assertThat(one(AclKind.FOREIGN_SERVER, "bob=U/own"))
        .isEqualTo("GRANT ALL ON FOREIGN SERVER x TO bob");
    assertThat(one(AclKind.LARGE_OBJECT, "bob=w/own"))
        .isEqualTo("GRANT UPDATE ON LARGE OBJECT x TO bob");
    assertThat(one(AclKind.PARAMETER, "bob=A/own"))
        .isEqualTo("GRANT ALTER SYSTEM ON PARAMETER x TO bob");
    assertThat(one(AclKind.PARAMETER, "bob=s/own")).isEqualTo("GRANT SET ON PARAMETER x TO bob");
    assertThat(one(AclKind.TABLESPACE, "bob=C/own")).isEqualTo("GRANT ALL ON TABLESPACE x TO bob");
    assertThat(one(AclKind.TABLE, "bob=m/own")).isEqualTo("GRANT MAINTAIN ON TABLE x TO bob");
  }

  @Test
  void defaultPrivilegesNameTheRoleTheSchemaAndThePlural() {
    AclChange functions = change(List.of("=X/alice", "alice=X/alice"), "alice=X/alice");
    assertThat(AclStatements.defaultPrivilegesDiff(AclKind.FUNCTION, 18, "alice", null, functions))
        .containsExactly(
            "ALTER DEFAULT PRIVILEGES FOR ROLE alice REVOKE ALL ON FUNCTIONS FROM PUBLIC");
    AclChange sequences = change(List.of(), "carol=r*wU/Alice");
    assertThat(AclStatements.defaultPrivilegesDiff(AclKind.SEQUENCE, 18, "Alice", "S", sequences))
        .containsExactly(
            "ALTER DEFAULT PRIVILEGES FOR ROLE \"Alice\" IN SCHEMA \"S\" GRANT UPDATE, USAGE ON SEQUENCES TO carol",
            "ALTER DEFAULT PRIVILEGES FOR ROLE \"Alice\" IN SCHEMA \"S\" GRANT SELECT ON SEQUENCES TO carol WITH GRANT OPTION");
  }

  @Test
  void aKindWithoutDefaultPrivilegesIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                AclStatements.defaultPrivilegesDiff(
                    AclKind.DATABASE, 18, "a", null, change(List.of())));
  }

  @Test
  void aPrivilegeThatDoesNotApplyToTheKindIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> one(AclKind.SEQUENCE, "bob=x/own"))
        .withMessageContaining("'x'");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                AclStatements.diff(
                    AclKind.TABLE, 16, "s.t", "own", change(List.of(), "bob=m/own")));
  }

  @Test
  void theOwnerGrantsWhatTwoRolesKeepGrantingEachOther() {
    assertThat(table(TABLE_DEFAULT, "bob=r*/carol", "carol=r*/bob"))
        .containsExactly(
            "GRANT SELECT ON TABLE s.t TO bob WITH GRANT OPTION",
            "SET SESSION AUTHORIZATION bob",
            "GRANT SELECT ON TABLE s.t TO carol WITH GRANT OPTION",
            "RESET SESSION AUTHORIZATION");
    assertThat(table(TABLE_DEFAULT, "bob=r*/own", "bob=r*/carol", "carol=r*/bob"))
        .containsExactly(
            "GRANT SELECT ON TABLE s.t TO bob WITH GRANT OPTION",
            "SET SESSION AUTHORIZATION bob",
            "GRANT SELECT ON TABLE s.t TO carol WITH GRANT OPTION",
            "RESET SESSION AUTHORIZATION");
  }

  @Test
  void aColumnNeedsItsName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AclStatements.diff(AclKind.COLUMN, 18, "t", "o", change(List.of())));
  }

  private static List<String> table(String... current) {
    return AclStatements.diff(
        AclKind.TABLE, 18, "s.t", "own", change(List.of(TABLE_DEFAULT), current));
  }

  private static List<String> column(String column, String... current) {
    AclChange table = change(List.of(TABLE_DEFAULT), TABLE_DEFAULT);
    return AclStatements.columnDiff(18, "s.t", column, "own", table, change(List.of(), current));
  }

  private static String one(AclKind kind, String item) {
    List<String> all = AclStatements.diff(kind, 18, "x", "own", change(List.of(), item));
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  private static AclChange change(List<String> base, String... current) {
    return new AclChange(
        Arrays.stream(current).map(AclItem::parse).toList(),
        base.stream().map(AclItem::parse).toList());
  }
}

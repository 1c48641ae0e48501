package io.pgops.internal.globals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MembershipsTest {
  private static final Membership.Options USUAL = new Membership.Options(true, true);

  private final List<String> notices = new ArrayList<>();

  private static Membership member(String member, @Nullable String grantor, boolean withAdmin) {
    return new Membership("grp", member, grantor, withAdmin, USUAL);
  }

  private List<String> ordered(Membership... memberships) {
    return Memberships.ordered(List.of(memberships), notices).stream()
        .map(m -> m.member() + " by " + m.grantor())
        .toList();
  }

  @Test
  void whoMayGrantComesBeforeWhatItGranted() {
    assertThat(
            ordered(
                member("a", "d", false),
                member("b", "c", true),
                member("c", null, true),
                member("d", "b", true),
                member("e", null, false)))
        .containsExactly("c by null", "e by null", "b by c", "d by b", "a by d");
    assertThat(notices).isEmpty();
  }

  @Test
  void ofOtherRolesTheRightToGrantIsOfNoUse() {
    Membership other = new Membership("other", "a", null, true, USUAL);
    assertThat(
            Memberships.ordered(List.of(member("b", "a", false), other), notices).stream()
                .map(Membership::grantor))
        .containsOnlyNulls();
    assertThat(notices).singleElement().asString().contains("a granted grp to b");
  }

  @Test
  void everyOptionIsSpelled() {
    assertThat(
            new Membership("g", "M", "x y", false, new Membership.Options(true, false))
                .toObject()
                .sql())
        .isEqualTo(
            "GRANT g TO \"M\" WITH ADMIN FALSE, INHERIT TRUE, SET FALSE GRANTED BY \"x y\";\n");
    assertThat(new Membership("g", "m", null, true, null).toObject().sql())
        .isEqualTo("GRANT g TO m WITH ADMIN OPTION;\n");
    assertThat(new Membership("g", "m", null, false, null).toObject().sql())
        .isEqualTo("GRANT g TO m;\n");
  }
}

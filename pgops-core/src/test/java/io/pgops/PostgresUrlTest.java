package io.pgops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

class PostgresUrlTest {
  @ParameterizedTest
  @CsvSource({
    "jdbc:postgresql://db.example:5433/app?user=u&password=geheim, db.example:5433/app",
    "'jdbc:postgresql://a:1,b:2/app?password=geheim', 'a:1,b:2/app'",
    "jdbc:postgresql://[::1]:5432/app, [::1]:5432/app",
    "jdbc:postgresql:app?password=geheim, localhost/app",
    "jdbc:postgresql:///app, localhost/app",
    "jdbc:postgresql://db/, db/",
    "jdbc:postgresql://db/my%20app, db/my app",
  })
  void aDescriptionHasTheAddressAndNothingElse(String url, String expected) {
    assertThat(PostgresUrl.parse(url).describe()).isEqualTo(expected);
    assertThat(ConnectionSource.of(url).describe()).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:postgresql://u:geheim@db:5432/app",
        "jdbc:postgresql://db",
        "jdbc:postgresql:/geheim",
        "jdbc:postgresql://db:geheim/app",
        "jdbc:postgresql://db:99999/app?password=geheim",
        "jdbc:postgresql://db:0/app?password=geheim",
        "postgres://u:geheim@db:5432/app",
        "jdbc:mysql://db/app?password=geheim",
        ""
      })
  void whatIsNotAUrlIsRefusedWithoutBeingRepeated(String url) {
    assertThatThrownBy(() -> ConnectionSource.of(url))
        .isInstanceOf(IllegalArgumentException.class)
        .message()
        .doesNotContain("geheim")
        .doesNotContain("mysql");
  }

  @Test
  void theDatabaseIsChangedAndEncoded() {
    PostgresUrl url = PostgresUrl.parse("jdbc:postgresql://h:1/app?ssl=true");

    assertThat(url.withDatabase("o/x y?&ü").text())
        .isEqualTo("jdbc:postgresql://h:1/o%2Fx+y%3F%26%C3%BC?ssl=true");
    assertThat(url.withDatabase(null)).isSameAs(url);
  }

  @Test
  void theDriverUnderstandsTheDatabaseAsItWasMeant() {
    PGSimpleDataSource driver = new PGSimpleDataSource();
    driver.setUrl(PostgresUrl.parse("jdbc:postgresql://h/app").withDatabase("o/x y?&ü+%").text());

    assertThat(driver.getDatabaseName()).isEqualTo("o/x y?&ü+%");
  }

  @Test
  void aParameterIsReplacedAndTheOthersStay() {
    PostgresUrl url =
        PostgresUrl.parse("jdbc:postgresql://h/app?socketTimeout=30&ssl=true&socketTimeout=40");

    assertThat(url.with("socketTimeout", "0").text())
        .isEqualTo("jdbc:postgresql://h/app?ssl=true&socketTimeout=0");
  }

  @Test
  void itsOwnTextHoldsNoParameters() {
    assertThat(PostgresUrl.parse("jdbc:postgresql://h/app?password=geheim").toString())
        .doesNotContain("geheim");
  }
}

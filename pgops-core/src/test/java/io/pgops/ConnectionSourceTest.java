package io.pgops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class ConnectionSourceTest {
  private static final String URL_WITH_PASSWORD =
      "jdbc:postgresql://db.example:5433/app?user=u&password=geheim";

  @Test
  void thePoolsAddressIsDescribedWithoutItsPassword() {
    try (HikariDataSource pool = new HikariDataSource()) {
      pool.setJdbcUrl(URL_WITH_PASSWORD);
      ConnectionSource source = ConnectionSource.of(pool);

      assertThat(source.describe()).isEqualTo("db.example:5433/app");
      assertThat(source.opensOtherDatabases()).isTrue();
      assertThat(source.spareConnections()).isEqualTo(16);
    }
  }

  @Test
  void aPoolAroundTheDriversDataSourceIsDescribedByIt() {
    try (HikariDataSource pool = new HikariDataSource()) {
      pool.setDataSource(driver());
      assertThat(ConnectionSource.of(pool).describe()).isEqualTo("db.example:5433/app");
      assertThat(ConnectionSource.of(pool).opensOtherDatabases()).isTrue();
    }
    try (HikariDataSource pool = new HikariDataSource()) {
      pool.setDataSourceClassName(PGSimpleDataSource.class.getName());
      pool.addDataSourceProperty("serverName", "db.example");
      pool.addDataSourceProperty("databaseName", "app");
      assertThat(ConnectionSource.of(pool).describe()).startsWith("db.example");
      assertThat(ConnectionSource.of(pool).opensOtherDatabases()).isTrue();
    }
  }

  @Test
  void aPoolOfAnotherDriverOpensOnlyItsOwnDatabase() {
    try (HikariDataSource pool = new HikariDataSource()) {
      pool.setPoolName("orders");
      pool.setJdbcUrl("jdbc:other:postgresql://db.example/app?password=geheim");
      ConnectionSource source = ConnectionSource.of(pool);

      assertThat(source.opensOtherDatabases()).isFalse();
      assertThat(source.describe()).isEqualTo("the database of connection pool orders");
      assertThatThrownBy(() -> source.open("x"))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("orders opens only its own database");
    }
  }

  @Test
  void aClosedPoolIsRefusedAtOnce() {
    HikariDataSource pool = new HikariDataSource();
    pool.setPoolName("orders");
    pool.setJdbcUrl(URL_WITH_PASSWORD);
    ConnectionSource source = ConnectionSource.of(pool);
    pool.close();

    assertThatThrownBy(() -> source.open(null))
        .isInstanceOf(SQLException.class)
        .hasMessage("The application's connection pool orders is closed");
  }

  @Test
  void anOperationThatBeganBeforeThePoolWasClosedGoesOn() {
    HikariDataSource pool = new HikariDataSource();
    pool.setJdbcUrl("jdbc:postgresql://127.0.0.1:1/app");
    SourceConnector before = new SourceConnector(ConnectionSource.of(pool));
    pool.close();
    SourceConnector after = new SourceConnector(ConnectionSource.of(pool));

    assertThatThrownBy(() -> before.open(null)).rootCause().hasMessageContaining("refused");
    assertThatThrownBy(() -> after.open(null)).hasMessageContaining("is closed");
  }

  @Test
  void theDriversDataSourceIsCopiedNotKept() {
    PGSimpleDataSource original = driver();
    ConnectionSource source = ConnectionSource.of(original);
    original.setServerNames(new String[] {"elsewhere"});

    assertThat(source.describe()).isEqualTo("db.example:5433/app");
    assertThat(source.opensOtherDatabases()).isTrue();
    assertThat(original.getPreferQueryMode().value()).isEqualTo("extended");
  }

  @Test
  void anyOtherDataSourceLendsOneConnectionOfItsOwnDatabase() {
    ConnectionSource source = ConnectionSource.of(new PGSimpleDataSource() {});

    assertThat(source.opensOtherDatabases()).isFalse();
    assertThat(source.spareConnections()).isEqualTo(1);
  }

  @Test
  void hikariIsNotNeeded() throws ReflectiveOperationException {
    try (URLClassLoader withoutHikari = classPathWithoutHikari()) {
      assertThatThrownBy(() -> withoutHikari.loadClass("com.zaxxer.hikari.HikariDataSource"))
          .isInstanceOf(ClassNotFoundException.class);
      DataSource driver =
          (DataSource)
              withoutHikari
                  .loadClass(PGSimpleDataSource.class.getName())
                  .getConstructor()
                  .newInstance();

      Object source =
          withoutHikari
              .loadClass(ConnectionSource.class.getName())
              .getMethod("of", DataSource.class)
              .invoke(null, driver);

      assertThat(source.getClass().getName()).isEqualTo(PgDataSourceSource.class.getName());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static URLClassLoader classPathWithoutHikari() {
    URL[] urls =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> !entry.contains("HikariCP"))
            .map(ConnectionSourceTest::url)
            .toArray(URL[]::new);
    return new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
  }

  private static URL url(String entry) {
    try {
      return Path.of(entry).toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static PGSimpleDataSource driver() {
    PGSimpleDataSource driver = new PGSimpleDataSource();
    driver.setServerNames(new String[] {"db.example"});
    driver.setPortNumbers(new int[] {5433});
    driver.setDatabaseName("app");
    driver.setUser("u");
    driver.setPassword("geheim");
    return driver;
  }
}

package io.pgops;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Which {@link ConnectionSource} suits a DataSource. */
final class DataSources {
  private DataSources() {}

  static ConnectionSource of(DataSource dataSource) {
    if (hikariIsPresent()) {
      ConnectionSource pool = HikariSource.ifPool(dataSource);
      if (pool != null) {
        return pool;
      }
    }
    // not a subclass: a copy would lose what it overrides
    if (dataSource.getClass() == PGSimpleDataSource.class) {
      return new PgDataSourceSource((PGSimpleDataSource) dataSource);
    }
    return new BorrowingSource(dataSource);
  }

  /** HikariCP is optional; {@link HikariSource} alone may name its classes. */
  private static boolean hikariIsPresent() {
    try {
      Class.forName(
          "com.zaxxer.hikari.HikariDataSource", false, DataSources.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException | LinkageError e) {
      return false;
    }
  }

  /** Whether {@code dataSource} hands out {@code type}; one that cannot tell does not. */
  static <T> boolean wraps(DataSource dataSource, Class<T> type) {
    try {
      return dataSource.isWrapperFor(type);
    } catch (SQLException | AbstractMethodError | UnsupportedOperationException e) {
      return false;
    }
  }
}

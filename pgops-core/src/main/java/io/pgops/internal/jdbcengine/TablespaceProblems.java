package io.pgops.internal.jdbcengine;

import io.pgops.internal.exec.Lease;
import io.pgops.internal.globals.TablespacePlace;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Why a tablespace cannot be where it is to be: found before anything is created. */
final class TablespaceProblems {
  private static final String DIRECTORY =
      """
      SELECT (pg_catalog.pg_stat_file(d.path, true)).isdir AS is_directory,
             EXISTS (SELECT FROM pg_catalog.pg_ls_dir(d.path, true, false) AS entry,
                                 pg_catalog.pg_control_system() c
                      WHERE entry = 'PG_' || pg_catalog.current_setting('server_version_num')::pg_catalog.int4 / 10000
                                    || '_' || c.catalog_version_no) AS is_in_use
        FROM (SELECT ?::pg_catalog.text AS path) d""";

  private TablespaceProblems() {}

  static List<String> of(Lease lease, ServerFacts server, List<TablespacePlace> places)
      throws SQLException {
    List<String> problems = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (TablespacePlace place : places) {
      String location = place.location();
      if (location.isEmpty()) {
        continue;
      }
      String problem =
          !taken.add(location)
              ? "is to be that of another tablespace too"
              // others are not told what is on the server's disk, and may create none
              : server.isSuperuser() ? problem(lease, location) : "";
      if (!problem.isEmpty()) {
        problems.add(
            "Directory " + location + " of tablespace " + place.name() + " " + problem + ".");
      }
    }
    return problems;
  }

  private static String problem(Lease lease, String location) throws SQLException {
    try (PreparedStatement statement = lease.connection().prepareStatement(DIRECTORY)) {
      statement.setString(1, location);
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        boolean isDirectory = row.getBoolean("is_directory");
        if (row.wasNull()) {
          return "does not exist on the server";
        }
        return !isDirectory
            ? "is no directory"
            : row.getBoolean("is_in_use") ? "is in use by a server of this version" : "";
      }
    }
  }
}

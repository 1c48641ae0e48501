package io.pgops.internal.jdbcengine;

import io.pgops.error.RestoreException;
import io.pgops.internal.archive.CustomArchiveReader;
import io.pgops.internal.archive.TextEncoding;
import io.pgops.internal.archive.Toc;
import io.pgops.internal.copy.CopyOut;
import io.pgops.internal.copy.LargeObjectsOut;
import io.pgops.internal.exec.Activity;
import io.pgops.internal.exec.JobContext;
import io.pgops.internal.exec.Lease;
import io.pgops.internal.exec.Leases;
import io.pgops.internal.sql.Literals;
import io.pgops.internal.sql.Oids;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * Restores an archive into a scratch database, compares what is there then with what the archive
 * holds, and drops the database in every case. For one thread.
 */
public final class ScratchRestore {
  private static final int LARGE_OBJECTS_AT_ONCE = 1000;

  private final JobContext job;
  private final Leases leases;
  private final String database;
  private final Tell tell;
  private final List<String> problems = new ArrayList<>();
  private Duration duration = Duration.ZERO;

  /**
   * @param database the scratch one, which must not exist
   */
  public ScratchRestore(JobContext job, Leases leases, String database, Tell tell) {
    this.job = job;
    this.leases = leases;
    this.database = database;
    this.tell = tell;
  }

  /**
   * Whether restoring it would reach beyond the scratch database: rows of foreign tables go to
   * where those are.
   */
  public static boolean reachesBeyond(ArchiveSource source) throws IOException {
    try (CustomArchiveReader reader = CustomArchiveReader.open(source.input())) {
      Toc toc = reader.toc();
      Set<String> foreign =
          toc.entries().stream()
              .filter(entry -> entry.desc().equals("FOREIGN TABLE"))
              .map(entry -> entry.namespace() + "." + entry.tag())
              .collect(Collectors.toSet());
      return toc.dataEntries().stream()
          .anyMatch(entry -> foreign.contains(entry.namespace() + "." + entry.tag()));
    }
  }

  /**
   * What is wrong, each a sentence without its full stop; empty when all is well.
   *
   * @param expected what the archive's contents come to
   * @throws RestoreException if the restore was not begun, for what the server lacks
   */
  public List<String> problems(ArchiveSource source, ContentSums expected)
      throws SQLException, IOException {
    RestoreRun restore =
        new RestoreRun(
            job,
            leases,
            new RestoreOptions(
                null, database, false, false, false, false, false, false, false, false, Needs.NONE),
            tell);
    long started = System.nanoTime();
    try {
      restore.run(source);
    } catch (RestoreException e) {
      if (e.failedEntries().isEmpty() || job.cancellation().isCancelled()) {
        throw e;
      }
      problems.add("It cannot be restored: " + e.getMessage());
      return problems;
    }
    duration = Duration.ofNanos(System.nanoTime() - started);
    try {
      compare(source, expected);
    } finally {
      String state = restore.takeBack();
      if (!state.endsWith(" was dropped again.")) {
        tell.notice(state);
      }
    }
    return problems;
  }

  /** How long the restore took, until the database could be used. */
  public Duration duration() {
    return duration;
  }

  private void compare(ArchiveSource source, ContentSums expected)
      throws SQLException, IOException {
    tell.phase("comparing the scratch database with the archive");
    try (CustomArchiveReader reader = CustomArchiveReader.open(source.input());
        Lease lease = leases.open(database, "comparing")) {
      for (RestoreSettings.Setting setting :
          RestoreSettings.of(ServerFacts.read(lease).version())) {
        lease.set(setting.name(), setting.value());
      }
      lease.set("extra_float_digits", "3");
      lease.set("bytea_output", "hex");
      for (Map.Entry<String, RowSum> table : expected.tables().entrySet()) {
        job.cancellation().check();
        compareRows(lease, table.getKey(), table.getValue(), reader.toc().encoding());
      }
      compareLargeObjects(lease, expected.largeObjects());
    }
  }

  private void compareRows(Lease lease, String copied, RowSum expected, TextEncoding encoding)
      throws SQLException, IOException {
    RowSum found = new RowSum();
    new CopyOut(lease)
        .run(
            copyOut(lease, copied, encoding),
            "comparing " + copied,
            "comparing " + copied,
            found,
            n -> {});
    if (found.rows() != expected.rows()) {
      problems.add(
          "After a restore "
              + name(copied)
              + " has "
              + found.rows()
              + " rows and not the "
              + expected.rows()
              + " of the archive");
    } else if (!found.sameAs(expected)) {
      problems.add("After a restore the rows of " + name(copied) + " are not those of the archive");
    }
  }

  private static String name(String copied) {
    return copied.substring(0, ContentSums.columns(copied)).strip();
  }

  /** A partitioned table's rows are those of its partitions; any other's are its own. */
  private static String copyOut(Lease lease, String copied, TextEncoding encoding)
      throws SQLException {
    String relation = name(copied);
    String columns = copied.substring(ContentSums.columns(copied)).strip();
    String options =
        encoding.equals(TextEncoding.UTF8) ? "" : " (ENCODING '" + encoding.name() + "')";
    if (!isPartitioned(lease, relation)) {
      return "COPY " + copied + " TO STDOUT" + options;
    }
    String list = columns.isEmpty() ? "" : columns.substring(1, columns.length() - 1);
    return "COPY (SELECT " + list + " FROM " + relation + ") TO STDOUT" + options;
  }

  private static boolean isPartitioned(Lease lease, String relation) throws SQLException {
    lease.activity().waitingFor("looking at " + relation, Activity.Kind.SERVER_QUERY);
    try (Statement statement = lease.statement();
        ResultSet result =
            statement.executeQuery(
                "SELECT c.relkind = 'p' FROM pg_catalog.pg_class c WHERE c.oid = "
                    + Literals.quote(relation)
                    + "::pg_catalog.regclass")) {
      return result.next() && result.getBoolean(1);
    }
  }

  private void compareLargeObjects(Lease lease, RowSum expected) throws SQLException, IOException {
    Summed found = new Summed();
    long last = -1;
    for (long[] some = oidsAfter(lease, last); some.length > 0; some = oidsAfter(lease, last)) {
      job.cancellation().check();
      Oids oids = Oids.of(LongStream.of(some));
      String comparing = "comparing large objects " + oids;
      new LargeObjectsOut(lease).run(oids, comparing, comparing, found, n -> {});
      last = some[some.length - 1];
    }
    if (!found.sum.sameAs(expected)) {
      problems.add(
          "After a restore the "
              + found.sum.rows()
              + " large objects are not the "
              + expected.rows()
              + " of the archive");
    }
  }

  private static long[] oidsAfter(Lease lease, long last) throws SQLException {
    lease.activity().waitingFor("looking for large objects", Activity.Kind.SERVER_QUERY);
    LongStream.Builder oids = LongStream.builder();
    try (Statement statement = lease.statement();
        ResultSet result =
            statement.executeQuery(
                "SELECT m.oid::pg_catalog.int8 FROM pg_catalog.pg_largeobject_metadata m"
                    + " WHERE m.oid::pg_catalog.int8 > "
                    + last
                    + " ORDER BY 1 LIMIT "
                    + LARGE_OBJECTS_AT_ONCE)) {
      while (result.next()) {
        oids.add(result.getLong(1));
      }
    }
    return oids.build().toArray();
  }

  private static final class Summed implements LargeObjectsOut.Sink {
    private final RowSum sum = new RowSum();

    @Override
    public void begin(long oid) {
      sum.number(oid);
    }

    @Override
    public void write(byte[] bytes, int length) {
      sum.piece(bytes, length);
    }

    @Override
    public void end(long size) {
      sum.end();
    }
  }
}

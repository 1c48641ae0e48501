package io.pgops.internal.jdbcengine;

import io.pgops.error.ServerException;
import io.pgops.internal.archive.ArchiveHeader;
import io.pgops.internal.archive.ArchiveVersion;
import io.pgops.internal.archive.CopyRows;
import io.pgops.internal.archive.CustomArchiveWriter;
import io.pgops.internal.archive.DataBlock;
import io.pgops.internal.archive.DataBlockOutput;
import io.pgops.internal.archive.Toc;
import io.pgops.internal.archive.TocEntry;
import io.pgops.internal.copy.CopyOut;
import io.pgops.internal.copy.RowCount;
import io.pgops.internal.exec.Activity;
import io.pgops.internal.exec.JobContext;
import io.pgops.internal.exec.Lease;
import io.pgops.internal.exec.Leases;
import io.pgops.internal.kinds.DumpNode;
import io.pgops.internal.manifest.EntryReport;
import io.pgops.internal.stream.Codec;
import io.pgops.internal.stream.Compression;
import io.pgops.internal.stream.Digests;
import java.io.IOException;
import java.security.DigestOutputStream;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One dump, from the first lock to the last row. For one thread. */
public final class DumpRun {
  private static final int USUAL_GZIP_LEVEL = 6;

  private final JobContext job;
  private final Leases leases;
  private final @Nullable String database;
  private final int spareConnections;
  private final DumpOptions options;
  private final String pgopsVersion;
  private final Tell tell;

  /**
   * @param database which one; null for the connections' own
   * @param spareConnections how many connections the source lends at once
   */
  public DumpRun(
      JobContext job,
      Leases leases,
      @Nullable String database,
      int spareConnections,
      DumpOptions options,
      String pgopsVersion,
      Tell tell) {
    this.job = job;
    this.leases = leases;
    this.database = database;
    this.spareConnections = spareConnections;
    this.options = options;
    this.pgopsVersion = pgopsVersion;
    this.tell = tell;
  }

  /** What a dump would hold, without reading a row. */
  public DumpPreview preview() throws SQLException {
    try (Lease leader = leases.open(database, "reading the database")) {
      ServerFacts server = facts(leader);
      try (Witness witness = Witness.open(leases, database, leader, spareConnections, tell)) {
        DumpContents contents = contents(leader, witness, server);
        ArchiveVersion version = version(server);
        TocAssembler assembler = new TocAssembler(contents, server, version);
        return DumpPreview.of(server, contents, assembler.assemble(), version);
      }
    }
  }

  /** Writes the archive. When it throws, what was written is no archive. */
  public DumpReport run(ArchiveSink sink) throws SQLException, IOException {
    try (Lease leader = leases.open(database, "reading the database")) {
      ServerFacts server = facts(leader);
      DumpContents contents;
      boolean watched;
      try (Witness witness = Witness.open(leases, database, leader, spareConnections, tell)) {
        contents = contents(leader, witness, server);
        watched = witness.lease() != null;
      }
      contents.notices().forEach(tell::notice);
      return write(leader, server, contents, watched, sink);
    }
  }

  private ServerFacts facts(Lease leader) throws SQLException {
    leader.activity().waitingFor("asking for the version", Activity.Kind.SERVER_QUERY);
    ServerFacts server = ServerFacts.read(leader);
    server.requireSupported(options.anyServer());
    if (database != null && !database.equals(server.database())) {
      throw new ServerException(
          "Database "
              + database
              + " calls itself "
              + server.database()
              + ": its name is in another encoding than its own, "
              + server.encoding(),
          "0A000",
          "Rename it, or leave it out.",
          null);
    }
    return server;
  }

  private DumpContents contents(Lease leader, Witness witness, ServerFacts server)
      throws SQLException {
    return new DumpContentsReader(
            leader, witness.lease(), server.version(), options, tell, job.cancellation())
        .read();
  }

  private DumpReport write(
      Lease leader, ServerFacts server, DumpContents contents, boolean watched, ArchiveSink sink)
      throws SQLException, IOException {
    ArchiveVersion version = version(server);
    TocAssembler assembler = new TocAssembler(contents, server, version);
    TocAssembler.Assembled assembled = assembler.assemble();
    Compression compression = compression(version);
    Toc toc =
        new Toc(
            ArchiveHeader.of(
                version,
                compression,
                LocalDateTime.ofInstant(contents.snapshot().time(), ZoneId.systemDefault()),
                server.database(),
                server.version().text(),
                "PgOps " + pgopsVersion),
            assembled.entries());
    requireOrder(toc);
    tell.phase("writing");
    Activity activity = leader.activity();
    activity.waitingFor(
        "writing the table of contents to " + sink.describe(), Activity.Kind.STORAGE);
    DigestOutputStream beginning = new DigestOutputStream(sink.begin(server), Digests.sha256());
    CustomArchiveWriter writer = new CustomArchiveWriter(beginning, toc);
    beginning.flush();
    DumpReport.TableOfContents tocReport =
        new DumpReport.TableOfContents(
            writer.position(), Digests.hex(beginning.getMessageDigest()));
    beginning.on(false);
    long expected = assembled.dataNodes().values().stream().mapToLong(n -> size(contents, n)).sum();
    tell.dataStarts(expected + contents.largeObjectBytes());
    activity.waitingFor("asking for settings", Activity.Kind.SERVER_QUERY);
    RowGuard guard =
        new RowGuard(leader, server, contents, assembled.dataNodes().values(), watched);
    LargeObjectWriter largeObjects = new LargeObjectWriter(leader, job, tell);
    long rows = 0;
    long bytes = 0;
    for (TocEntry entry : toc.dataEntries()) {
      job.cancellation().check();
      EntryReport report;
      if (entry.holdsLargeObjects()) {
        report =
            largeObjects.write(
                Objects.requireNonNull(assembled.largeObjects().get(entry.dumpId())),
                entry,
                sink.describe(),
                writer);
        tell.correct(
            contents.largeObjectBytes() / assembled.count() * report.rows(), report.bytes());
      } else {
        DumpNode node = Objects.requireNonNull(assembled.dataNodes().get(entry.dumpId()));
        guard.requireSame(node);
        guard.allowForeign(node, true);
        report = writeRows(leader, assembler.copyOut(node), node, entry, sink.describe(), writer);
        guard.allowForeign(node, false);
        tell.correct(size(contents, node), report.bytes());
        rows += report.rows();
      }
      sink.written(report);
      tell.entryDone(entry.desc(), name(entry, assembled), report.rows(), report.bytes());
      bytes += report.bytes();
    }
    activity.waitingFor("ending the archive in " + sink.describe(), Activity.Kind.STORAGE);
    writer.finish();
    tell.dataEnds();
    guard.endSnapshot();
    return new DumpReport(
        server,
        contents.snapshot(),
        version,
        compression,
        contents.skipped(),
        contents.catalog().completeness(),
        toc.entries().size(),
        assembled.dataNodes().size(),
        rows,
        assembled.count(),
        bytes,
        tocReport,
        Needs.of(toc));
  }

  private static String name(TocEntry entry, TocAssembler.Assembled assembled) {
    DumpNode table = assembled.dataNodes().get(entry.dumpId());
    return table == null ? entry.tag() : table.identity().sql();
  }

  private static long size(DumpContents contents, DumpNode table) {
    return contents.size(table.identity().id());
  }

  private EntryReport writeRows(
      Lease leader,
      String copy,
      DumpNode table,
      TocEntry entry,
      String target,
      CustomArchiveWriter writer)
      throws SQLException, IOException {
    String object = entry.describe();
    String writing = "writing " + object + " to " + target;
    String name = table.identity().sql();
    leader.activity().waitingFor(writing, Activity.Kind.STORAGE);
    DataBlockOutput block = writer.begin(entry.dumpId());
    DigestOutputStream digest = new DigestOutputStream(block, Digests.sha256());
    RowCount count;
    try {
      count =
          new CopyOut(leader)
              .run(copy, "reading " + object, writing, digest, n -> tell.moved(name, n));
    } catch (SQLException e) {
      throw job.cancellation().explain("The rows of " + object + " could not be read", e);
    }
    leader.activity().waitingFor(writing, Activity.Kind.STORAGE);
    CopyRows.writeTerminator(digest);
    digest.close();
    leader.activity().working();
    DataBlock written = block.block();
    return new EntryReport(
        entry.dumpId(),
        entry.desc(),
        entry.namespace(),
        entry.tag(),
        written.offset(),
        written.length(),
        count.rows(),
        written.uncompressedBytes(),
        Digests.hex(digest.getMessageDigest()));
  }

  private ArchiveVersion version(ServerFacts server) {
    Integer readableBy = options.readableBy();
    return ArchiveVersion.forServer(readableBy == null ? server.version().major() : readableBy);
  }

  /** What was asked for, or the best that the archive's version can hold. */
  private Compression compression(ArchiveVersion version) {
    @Nullable Compression asked = options.compression();
    if (asked == null) {
      return version.canHold(Codec.ZSTD)
          ? Compression.of(Codec.ZSTD)
          : new Compression(Codec.GZIP, USUAL_GZIP_LEVEL);
    }
    if (!version.canHold(asked.codec())) {
      throw new ServerException(
          "An archive that pg_restore "
              + (options.readableBy() == null ? "of the server's version" : options.readableBy())
              + " can read cannot hold "
              + asked.codec()
              + " data",
          "0A000",
          "Use gzip, or readableBy(16) or newer.",
          null);
    }
    return asked;
  }

  private static void requireOrder(Toc toc) {
    toc.firstOrderViolation()
        .ifPresent(
            violation -> {
              throw new IllegalStateException(
                  violation.entry().describe()
                      + " would come before "
                      + violation.dependency().describe());
            });
  }
}

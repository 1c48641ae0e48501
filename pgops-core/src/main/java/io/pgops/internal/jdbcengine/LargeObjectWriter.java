package io.pgops.internal.jdbcengine;

import io.pgops.internal.archive.CustomArchiveWriter;
import io.pgops.internal.archive.DataBlock;
import io.pgops.internal.archive.LargeObjectBlockOutput;
import io.pgops.internal.archive.TocEntry;
import io.pgops.internal.copy.LargeObjectsOut;
import io.pgops.internal.exec.Activity;
import io.pgops.internal.exec.JobContext;
import io.pgops.internal.exec.Lease;
import io.pgops.internal.kinds.LargeObjects;
import io.pgops.internal.manifest.EntryReport;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the contents of large objects into an archive. For one thread. */
final class LargeObjectWriter {
  private final Lease leader;
  private final JobContext job;
  private final Tell tell;

  LargeObjectWriter(Lease leader, JobContext job, Tell tell) {
    this.leader = leader;
    this.job = job;
    this.tell = tell;
  }

  EntryReport write(
      List<LargeObjects.Group> groups, TocEntry entry, String target, CustomArchiveWriter writer)
      throws SQLException, IOException {
    String writing = "writing " + entry.describe() + " to " + target;
    leader.activity().waitingFor(writing, Activity.Kind.STORAGE);
    LargeObjectBlockOutput block = writer.beginLargeObjects(entry.dumpId());
    IntoBlock sink = new IntoBlock(block);
    long count = 0;
    for (LargeObjects.Group group : groups) {
      job.cancellation().check();
      String objects = "large objects " + group.oids();
      try {
        count +=
            new LargeObjectsOut(leader)
                .run(group.oids(), "reading " + objects, writing, sink, n -> tell.moved(objects, n))
                .rows();
      } catch (SQLException e) {
        throw job.cancellation().explain("The " + objects + " could not be read", e);
      }
    }
    leader.activity().waitingFor(writing, Activity.Kind.STORAGE);
    block.close();
    leader.activity().working();
    DataBlock written = block.block();
    return new EntryReport(
        entry.dumpId(),
        entry.desc(),
        entry.namespace(),
        entry.tag(),
        written.offset(),
        written.length(),
        count,
        written.uncompressedBytes(),
        sink.digest.hex());
  }

  private static final class IntoBlock implements LargeObjectsOut.Sink {
    private final LargeObjectBlockOutput block;
    private final LargeObjectDigest digest = new LargeObjectDigest();
    private @Nullable OutputStream content;

    IntoBlock(LargeObjectBlockOutput block) {
      this.block = block;
    }

    @Override
    public void begin(long oid) throws IOException {
      digest.begin(oid);
      content = block.begin(oid);
    }

    @Override
    public void write(byte[] bytes, int length) throws IOException {
      digest.update(bytes, length);
      open().write(bytes, 0, length);
    }

    @Override
    public void end(long size) throws IOException {
      open().close();
      content = null;
      digest.end(size);
    }

    private OutputStream open() {
      if (content == null) {
        throw new IllegalStateException("no large object was begun");
      }
      return content;
    }
  }
}

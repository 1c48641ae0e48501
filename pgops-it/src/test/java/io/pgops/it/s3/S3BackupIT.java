package io.pgops.it.s3;

import static org.assertj.core.api.Assertions.assertThat;

import io.pgops.BackupResult;
import io.pgops.Compression;
import io.pgops.PgOps;
import io.pgops.internal.manifest.BackupContent;
import io.pgops.internal.manifest.BackupId;
import io.pgops.internal.manifest.EntryReport;
import io.pgops.internal.manifest.EntryReports;
import io.pgops.internal.manifest.Manifest;
import io.pgops.internal.manifest.Manifests;
import io.pgops.it.judge.Judge;
import io.pgops.it.sample.Sample;
import io.pgops.it.server.EveryServer;
import io.pgops.it.server.PostgresServer;
import io.pgops.it.server.PostgresServers;
import io.pgops.it.server.SideBySide;
import io.pgops.it.server.TestDatabase;
import io.pgops.it.tools.StockTools;
import io.pgops.s3.S3Storage;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;

/** Databases into a bucket and back. */
@SideBySide
class S3BackupIT {
  private static final S3Server s3 = S3Server.start();

  @AfterAll
  static void stop() {
    s3.close();
  }

  @ParameterizedTest
  @EveryServer
  void aDatabaseComesBackFromABucket(PostgresServer server, @TempDir Path folder) throws Exception {
    String bucket = s3.createBucket();
    try (TestDatabase source = server.createDatabase();
        TestDatabase restored = server.createDatabase();
        TestDatabase stock = server.createDatabase();
        S3Storage storage = s3.storage(bucket).prefix("nightly")) {
      Sample.MAIL.loadInto(source);
      BackupResult backup =
          PgOps.backup(source.dataSource()).compression(Compression.none()).to(storage);
      PgOps.restore(restored.dataSource()).latest().from(storage);
      Judge.assertSame(source, restored);

      String key = backup.backup().objectKeys().get(0);
      assertThat(s3.objects(bucket)).contains("nightly/" + key).hasSize(3);
      assertThat(s3.uploads(bucket)).isEmpty();
      Path downloaded = folder.resolve("archive");
      try (InputStream stream = storage.open(key, 0, -1)) {
        Files.copy(stream, downloaded);
      }
      StockTools.newestFor(server).restore(stock, downloaded, "-j", "4");
      Judge.assertSame(source, stock);
    }
  }

  @Test
  void oneTableIsReadWithoutTheRest() throws Exception {
    try (TestDatabase source = PostgresServers.newest().createDatabase();
        FaultyWay way = FaultyWay.to(s3.endpoint());
        S3Storage storage = s3.storage(s3.createBucket(), way.endpoint())) {
      Sample.MAIL.loadInto(source);
      BackupResult backup =
          PgOps.backup(source.dataSource()).compression(Compression.none()).to(storage);
      BackupId id = BackupId.parse(backup.id()).orElseThrow();
      Manifest manifest = Manifests.read(storage, id).orElseThrow();
      List<EntryReport> reports = new ArrayList<>();
      EntryReports.read(new BackupContent(storage, manifest, null), reports::add);
      EntryReport table =
          reports.stream()
              .filter(report -> report.length() > 10_000)
              .min(Comparator.comparing(EntryReport::length))
              .orElseThrow();
      assertThat(table.length()).isLessThan(backup.size() / 5);
      way.plan(Map.of());
      try (InputStream stream =
          storage.open(backup.backup().objectKeys().get(0), table.offset(), table.length())) {
        assertThat(stream.readAllBytes()).hasSize((int) table.length());
      }
      assertThat(way.requests()).isEqualTo(1);
      assertThat(way.received()).isBetween(table.length(), table.length() + 1000);
    }
  }
}

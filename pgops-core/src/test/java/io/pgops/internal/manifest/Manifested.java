package io.pgops.internal.manifest;

import java.time.Instant;
import java.util.List;

/** Manifests for tests. */
final class Manifested {
  static final BackupId ID = BackupId.parse("shop_20260131_235959_a1b2").orElseThrow();
  static final String SHA256 = "0123456789abcdef".repeat(4);

  private Manifested() {}

  static Manifest complete() {
    return with(ID, Manifest.Scope.COMPLETE, List.of(object(BackupLayout.dataKey(ID), 4)));
  }

  static Manifest with(BackupId id, Manifest.Scope scope, List<ObjectDigest> objects) {
    return new Manifest(
        id,
        null,
        "jdbc",
        "0.1.0",
        new Manifest.Archive(
            "custom", "1.16", "zstd:3", null, new Manifest.Beginning(512, "ab".repeat(32))),
        new Manifest.Server("18.1 (Debian)", 180001, "7445566778899001122"),
        new Manifest.Database(
            "shop \"ü\"", "UTF8", "0/16B3748", Instant.parse("2026-01-31T23:59:58.123456Z")),
        scope,
        Instant.parse("2026-01-31T23:59:59.5Z"),
        Instant.parse("2026-02-01T00:10:00Z"),
        objects,
        new Manifest.Totals(12, 5_000_000_000L, 3_000_000_000L, 1L << 40));
  }

  static ObjectDigest object(String key, long size) {
    return new ObjectDigest(key, size, SHA256);
  }
}

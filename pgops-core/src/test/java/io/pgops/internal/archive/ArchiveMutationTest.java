package io.pgops.internal.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.pgops.error.ArchiveFormatException;
import io.pgops.internal.stream.Codec;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Damaged archives are refused or read right. Right means: the data of every entry is what it was,
 * but for what nobody can tell in data that carries no checksum (not compressed at all, or
 * pg_dump's zstd): bytes changed inside it and, where each row is a chunk, rows cut out or
 * repeated.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchiveMutationTest {
  private static final int MUTATIONS = Boolean.getBoolean("pgops.heavy") ? 3000 : 300;
  private static final long MAX_ALLOCATED_BYTES = 16L << 20;

  private final List<Base> bases = bases();

  /** An archive and what is in it. */
  private static final class Base {
    final String name;
    final byte[] bytes;
    final Codec codec;
    final boolean checksums;
    final Map<Integer, DataBlock> blocks;
    final Map<Integer, byte[]> payloads;

    Base(String name, byte[] bytes, boolean ours) throws IOException {
      CustomArchiveReader reader = Archives.read(bytes);
      this.name = name;
      this.bytes = bytes;
      codec = reader.toc().header().compression().codec();
      checksums = codec == Codec.GZIP || (ours && codec == Codec.ZSTD);
      blocks =
          reader.checkAll(b -> {}).stream().collect(Collectors.toMap(DataBlock::dumpId, b -> b));
      payloads = Archives.payloads(reader);
    }
  }

  private static List<Base> bases() {
    List<Base> bases = new ArrayList<>();
    try {
      for (String sample : Archives.SAMPLES) {
        // Without COPY data there is no end mark that would tell a changed compression byte.
        if (!sample.contains("inserts")) {
          bases.add(new Base(sample, Archives.sample(sample), false));
        }
      }
      for (ArchiveVersion version : List.of(ArchiveVersion.V1_14, ArchiveVersion.V1_16)) {
        for (Codec codec : List.of(Codec.NONE, Codec.GZIP, Codec.ZSTD)) {
          if (version.canHold(codec)) {
            bases.add(new Base(version + " " + codec, Archives.ours(version, codec), true));
          }
        }
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return bases;
  }

  @Test
  void damagedArchivesAreRefusedOrReadRight() {
    int refused = 0;
    for (int seed = 0; seed < MUTATIONS; seed++) {
      Base base = bases.get(seed % bases.size());
      Mutation mutation = Mutation.of(base.bytes, seed);
      String what = "seed " + seed + ", " + base.name + ", " + mutation.kind();
      boolean passed =
          assertTimeoutPreemptively(
              Duration.ofSeconds(20), () -> passesRight(base, mutation, what), what);
      refused += passed ? 0 : 1;
    }
    // A test in which hardly anything was found to be damaged would test nothing.
    assertThat(refused).isBetween(MUTATIONS / 2, MUTATIONS - 1);
  }

  private static boolean passesRight(Base base, Mutation mutation, String what) throws IOException {
    long before = AllocationMeter.allocatedBytes();
    try (CustomArchiveReader reader = Archives.read(mutation.bytes())) {
      reader.checkAll(b -> {});
      // An OID has no checksum in this format: those who restore know which there must be.
      Archives.largeObjects(reader);
      Map<Integer, byte[]> payloads = Archives.payloads(reader);
      assertThat(payloads.keySet()).as(what).isEqualTo(base.payloads.keySet());
      payloads.forEach((dumpId, payload) -> assertRight(base, mutation, dumpId, payload, what));
      return true;
    } catch (ArchiveFormatException e) {
      assertThat(e.getMessage()).as(what).isNotBlank();
      return false;
    } finally {
      assertThat(AllocationMeter.allocatedBytes() - before)
          .as("allocation, %s", what)
          .isLessThan(MAX_ALLOCATED_BYTES);
    }
  }

  private static void assertRight(
      Base base, Mutation mutation, int dumpId, byte[] payload, String what) {
    byte[] expected = Objects.requireNonNull(base.payloads.get(dumpId));
    DataBlock block = Objects.requireNonNull(base.blocks.get(dumpId));
    int start = (int) block.offset();
    BitSet changed = mutation.changed();
    boolean touched =
        changed != null && !changed.get(start, (int) (block.offset() + block.length())).isEmpty();
    boolean rowsMayHaveMoved = base.codec == Codec.NONE && changed == null;
    if (base.checksums || (!touched && !rowsMayHaveMoved)) {
      assertThat(payload).as(what).isEqualTo(expected);
    } else if (base.codec == Codec.NONE && changed != null) {
      assertThat(payload).as(what).hasSameSizeAs(expected);
      int differing = 0;
      for (int i = 0; i < payload.length; i++) {
        differing += payload[i] == expected[i] ? 0 : 1;
      }
      assertThat(differing).as(what).isLessThanOrEqualTo(changed.cardinality());
    }
  }
}

package io.pgops.internal.archive;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** An archive's header and table of contents, in file order, which is restore order. Immutable. */
public final class Toc {
  private final ArchiveHeader header;
  private final List<TocEntry> entries;
  private final Map<Integer, TocEntry> byId;

  /**
   * @throws IllegalArgumentException if two entries have one dump id
   */
  public Toc(ArchiveHeader header, List<TocEntry> entries) {
    this.header = header;
    this.entries = List.copyOf(entries);
    byId = new HashMap<>();
    for (TocEntry entry : this.entries) {
      TocEntry other = byId.put(entry.dumpId(), entry);
      if (other != null) {
        throw new IllegalArgumentException(
            other.describe() + " and " + entry.describe() + " have one dump id");
      }
    }
  }

  public ArchiveHeader header() {
    return header;
  }

  public List<TocEntry> entries() {
    return entries;
  }

  /** The encoding of statements and rows. */
  public TextEncoding encoding() {
    return entries.stream()
        .filter(entry -> entry.desc().equals("ENCODING"))
        .findFirst()
        .map(TocEntry::definition)
        .flatMap(definition -> TextEncoding.ofStatement(definition.strip()))
        .orElse(TextEncoding.UTF8);
  }

  public Optional<TocEntry> entry(int dumpId) {
    return Optional.ofNullable(byId.get(dumpId));
  }

  /** The entries that have a data block, in order. */
  public List<TocEntry> dataEntries() {
    return entries.stream().filter(TocEntry::hadDumper).toList();
  }

  /** How many entries have rows of a table. */
  public int tables() {
    return (int) entries.stream().filter(e -> e.hadDumper() && !e.holdsLargeObjects()).count();
  }

  /** A copy whose every text is changed in the same way. */
  public Toc withText(UnaryOperator<String> change) {
    return new Toc(header, entries.stream().map(entry -> entry.withText(change)).toList());
  }

  /** A copy that records no position of any data block. */
  public Toc withoutDataOffsets() {
    return new Toc(
        header, entries.stream().map(e -> e.withDataOffset(OptionalLong.empty())).toList());
  }

  /**
   * The first entry that comes before something it depends on, or before something of an earlier
   * section; empty when the order is one in which the entries can be restored. Dependencies that
   * are not in the archive do not count, nor do entries of no section.
   */
  public Optional<OrderViolation> firstOrderViolation() {
    Set<Integer> passed = new HashSet<>();
    @Nullable TocEntry last = null;
    for (TocEntry entry : entries) {
      for (int id : entry.dependencies()) {
        TocEntry dependency = byId.get(id);
        if (dependency != null && !passed.contains(id)) {
          return Optional.of(new OrderViolation(entry, dependency));
        }
      }
      if (entry.section() != Section.NONE) {
        if (last != null && entry.section().compareTo(last.section()) < 0) {
          return Optional.of(new OrderViolation(last, entry));
        }
        last = entry;
      }
      passed.add(entry.dumpId());
    }
    return Optional.empty();
  }

  /**
   * An entry, and what should have come before it: a dependency that comes later or is itself, or
   * the next entry.
   */
  public record OrderViolation(TocEntry entry, TocEntry dependency) {}
}

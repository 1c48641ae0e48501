package io.pgops.internal.archive;

/**
 * Where an entry's data is in an archive.
 *
 * @param offset of the block's first byte, its type, from the archive's start
 * @param length bytes the block takes in the archive, type byte and end mark included
 * @param uncompressedBytes bytes of the payload, a COPY terminator included
 */
public record DataBlock(int dumpId, long offset, long length, long uncompressedBytes) {}

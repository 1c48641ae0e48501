package io.pgops.internal.kinds;

/**
 * What a kind is in an archive.
 *
 * @param desc the archive's word for it
 * @param rank its place among the kinds; the boundaries among the ranks decide its section
 */
public record KindInfo(String desc, Rank rank) {}

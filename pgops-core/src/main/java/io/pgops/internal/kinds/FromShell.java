package io.pgops.internal.kinds;

/**
 * A type that functions make up which take or return it: they may need an empty one of its name,
 * the shell, before it can be made.
 */
public interface FromShell extends DbObject {}

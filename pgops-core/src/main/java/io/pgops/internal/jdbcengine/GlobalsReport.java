package io.pgops.internal.jdbcengine;

import io.pgops.internal.globals.Globals;

/** The globals of a server, and which server that is. */
public record GlobalsReport(ServerFacts server, Globals globals) {}

/**
 * The text of SQL: identifiers, literals, privileges, settings, name patterns, scripts. Pure
 * functions over strings; no server, no JDBC.
 */
@NullMarked
package io.pgops.internal.sql;

import org.jspecify.annotations.NullMarked;

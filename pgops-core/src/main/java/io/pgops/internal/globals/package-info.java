/**
 * What belongs to a whole server and to no database of it: roles, memberships, settings, privileges
 * on parameters, tablespaces; and which databases there are.
 */
@NullMarked
package io.pgops.internal.globals;

import org.jspecify.annotations.NullMarked;

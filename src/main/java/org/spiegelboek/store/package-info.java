/** The encrypted database: one connection, one thread, one transaction at a time. */
@NullMarked
package org.spiegelboek.store;

import org.jspecify.annotations.NullMarked;

/** Pictures on the pages of the journal: made small, described, kept in the database. */
@NullMarked
package org.spiegelboek.picture;

import org.jspecify.annotations.NullMarked;

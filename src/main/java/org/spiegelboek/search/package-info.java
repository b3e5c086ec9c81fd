/** Searching every text of the journal. */
@NullMarked
package org.spiegelboek.search;

import org.jspecify.annotations.NullMarked;

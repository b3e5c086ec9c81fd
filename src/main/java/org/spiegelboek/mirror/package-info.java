/** The mirror: seven traits, three perspectives, marks from 1 to 10, dated sittings. */
@NullMarked
package org.spiegelboek.mirror;

import org.jspecify.annotations.NullMarked;

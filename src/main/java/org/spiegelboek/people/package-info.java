/** Who is coached: role, working agreement, keep-until date. */
@NullMarked
package org.spiegelboek.people;

import org.jspecify.annotations.NullMarked;

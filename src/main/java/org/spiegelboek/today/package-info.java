/** The first screen: what is open, what comes next, and a field to write in. */
@NullMarked
package org.spiegelboek.today;

import org.jspecify.annotations.NullMarked;

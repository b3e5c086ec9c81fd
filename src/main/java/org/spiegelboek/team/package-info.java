/** Team rounds: marks of several people without names. */
@NullMarked
package org.spiegelboek.team;

import org.jspecify.annotations.NullMarked;

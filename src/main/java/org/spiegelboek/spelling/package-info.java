/** How words are spelt: dictionaries of the four languages and the user's own words. */
@NullMarked
package org.spiegelboek.spelling;

import org.jspecify.annotations.NullMarked;

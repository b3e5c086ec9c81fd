/** Journal pages and their templates, and the list of everything written. */
@NullMarked
package org.spiegelboek.journal;

import org.jspecify.annotations.NullMarked;

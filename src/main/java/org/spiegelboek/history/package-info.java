/** Earlier texts of a field. */
@NullMarked
package org.spiegelboek.history;

import org.jspecify.annotations.NullMarked;

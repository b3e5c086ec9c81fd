/** The six questions and the user's own, with answers as dated versions. */
@NullMarked
package org.spiegelboek.reflection;

import org.jspecify.annotations.NullMarked;

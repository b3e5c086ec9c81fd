/** What was agreed, with whom, and how it went on. */
@NullMarked
package org.spiegelboek.agreement;

import org.jspecify.annotations.NullMarked;

/** The open JSON format: journals out and in. */
@NullMarked
package org.spiegelboek.exchange;

import org.jspecify.annotations.NullMarked;

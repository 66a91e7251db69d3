import { useEffect, useState } from 'preact/hooks';
import { today } from './today.ts';

/** The day it is now. A page left open overnight counts anew when it is looked at. */
export function useToday(): string {
  const [day, setDay] = useState(today);
  useEffect(() => {
    const look = () => setDay(today());
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
  return day;
}

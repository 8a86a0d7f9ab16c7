import { useRoute } from 'wouter';
import { RoomPage } from './room/RoomPage.tsx';
import { StartPage } from './start/StartPage.tsx';

/** The facilitator's pages: /begeleiden opens or finds a session, /begeleiden/:room leads it. */
export default function Facilitator() {
  const [, params] = useRoute('/begeleiden/:room');
  const room = params?.room;
  return room ? <RoomPage key={room} room={room} /> : <StartPage />;
}
